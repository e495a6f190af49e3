"""The reasons why a figure is absent or unreliable."""

from __future__ import annotations

from typing import NamedTuple

from factbox.analysis.figures.figure import Figure, Group
from factbox.analysis.figures.ingredients import Ingredients
from factbox.analysis.languages.languages import language_of
from factbox.analysis.words.scripts import SCRIPTS
from factbox.tr import tr

# A formula that counts sentences says little about fewer than these.
_FEW_SENTENCES = 3
# The language of a shorter text cannot be told.
_TELLING_TOKENS = 30
# A text has no word count if more than one letter in this many is of a script without one.
_ONE_LETTER_IN = 20
_WITHOUT_WORDS = frozenset(("paragraphs", "sentences", "characters", "letters"))


class Doubt(NamedTuple):
    """A reason; its number, if any, replaces "%d"."""

    reason: str
    number: int | None = None

    def in_words(self) -> str:
        """Return the reason, with its number."""
        words = tr(self.reason)
        return words if self.number is None else words % self.number


def doubt(figure: Figure, ingredients: Ingredients) -> Doubt | None:
    """Return why a figure that has a value is unreliable; None if it is reliable."""
    tokens, sentences = ingredients["tokens"], ingredients["sentences"]
    other = _made_for(figure, ingredients)
    if other:
        return Doubt(other)
    if tokens < figure.least_tokens:
        return Doubt("under %d tokens", figure.least_tokens)
    few = min(figure.least_sentences, _FEW_SENTENCES)
    if sentences < few:
        return Doubt("under %d sentences", few)
    if sentences < figure.least_sentences:
        return Doubt("under %d sentences", figure.least_sentences)
    return None


def why_absent(figure: Figure, ingredients: Ingredients) -> str:
    """Return why a figure has no value."""
    return obstacle(figure, ingredients) or figure.absent


def obstacle(figure: Figure, ingredients: Ingredients) -> str:
    """Return why a figure has no meaning for a text; "" if only its formula can tell."""
    letters = [ingredients.get(script, 0) for script in SCRIPTS]
    has_no_words = _ONE_LETTER_IN * sum(letters) > ingredients.get("letters", 0)
    if has_no_words and not _WITHOUT_WORDS.issuperset(figure.ingredients):
        script = SCRIPTS[letters.index(max(letters))]
        return f"{script.capitalize()} needs a dictionary to count words"
    if figure.formula is None:
        return ""
    tokens = ingredients["tokens"]
    if not tokens:
        return "no token yet"
    if "sentences" in figure.ingredients and not ingredients["sentences"]:
        return "no sentence yet"
    if figure.language is None:
        return ""
    other = _made_for(figure, ingredients)
    if not other and tokens >= _TELLING_TOKENS:
        language = language_of(figure.language)
        least, common = language.least_share * tokens, ingredients["common_words"]
        if common < least:
            # With few of its common words, a text is made of names and numbers, or mixed.
            return f"{'hardly' if 2 * common >= least else 'not'} {language.name}"
    return other


def _made_for(figure: Figure, ingredients: Ingredients) -> str:
    """Return which language a figure was made for, if it is not that of the text."""
    made_for = figure.language
    if made_for is None or made_for == ingredients.get("language", made_for):
        return ""
    if figure.key == "level":
        return (
            f"no formula for {language_of(ingredients['language']).name} gives a school grade"
        )
    name = language_of(made_for).name
    return f"the list is {name}" if figure.group is Group.VOCABULARY else f"made for {name}"
