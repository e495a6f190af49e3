"""The reasons why a figure is absent or unreliable."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from factbox.analysis.figures.figure import Figure
from factbox.analysis.figures.ingredients import Ingredients
from factbox.analysis.languages.languages import language_of

# A formula that counts sentences says little about fewer than these.
_FEW_SENTENCES = 3


class Doubt(NamedTuple):
    """A reason; its number, if any, replaces "%d"."""

    reason: str
    number: int | None = None

    def in_words(self, translate: Callable[[str], str] = str) -> str:
        """Return the reason, translated, with its number."""
        words = translate(self.reason)
        return words if self.number is None else words % self.number


def doubt(figure: Figure, ingredients: Ingredients) -> Doubt | None:
    """Return why a figure that has a value is unreliable; None if it is not."""
    tokens, sentences = ingredients["tokens"], ingredients["sentences"]
    if tokens < figure.least_tokens:
        return Doubt("under %d tokens", figure.least_tokens)
    few = min(figure.least_sentences, _FEW_SENTENCES)
    if sentences < few:
        return Doubt("under %d sentences", few)
    language = None if figure.language is None else language_of(figure.language)
    if language and ingredients["function_words"] < language.least_share * tokens:
        return Doubt(f"hardly {language.name}")
    if sentences < figure.least_sentences:
        return Doubt("under %d sentences", figure.least_sentences)
    return None


def why_absent(figure: Figure, ingredients: Ingredients) -> str:
    """Return why a figure has no value."""
    if not ingredients["tokens"]:
        return "no token yet"
    if "sentences" in figure.ingredients and not ingredients["sentences"]:
        return "no sentence yet"
    return figure.absent
