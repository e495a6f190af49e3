"""Texts in two languages are put side by side, and their figures are not compared."""

from __future__ import annotations

import pytest

from factbox.analysis.slices import at_once
from factbox.comparison.comparison import Comparing
from factbox.comparison.version import Version
from factbox.reports.comparison_wording import notes
from factbox.snapshots.language import language_in, saved_as

GERMAN = "Das Haus ist alt und der Garten ist groß, aber wir sind gern hier und bleiben. " * 4
ENGLISH = "The house is old and the garden is large, but we like it here and we will stay. " * 4


def version(name: str, text: str, language: str) -> Version:
    """A text as it was counted in a language."""
    return Version(name, text, "Fact box", 2, "once", language=language)


def test_figures_of_two_languages_are_not_compared() -> None:
    old, new = version("Then", GERMAN, "de"), version("Now", ENGLISH, "en")
    found = at_once(Comparing().compare(old, new))
    assert found.old.metrics.rules.language.code == "de"
    assert found.difference("tokens") is None
    assert found.parts("tokens") is None
    [said] = [note for note in notes(found) if "German" in note]
    assert (
        said == "Then is in German, Now in English: figures of two languages are not compared."
    )


def test_figures_of_one_language_are() -> None:
    old, new = version("Then", GERMAN, "de"), version("Now", f"{GERMAN} Ja.", "de")
    found = at_once(Comparing().compare(old, new))
    assert found.difference("tokens") == 1
    assert found.difference("wiener_sachtextformel_1") is not None
    parts = found.parts("level")
    assert parts is not None
    assert sum(part.value for part in parts) == pytest.approx(found.difference("level"))


def test_the_language_is_kept_among_the_figures() -> None:
    assert saved_as("en") == {}
    assert saved_as("de") == {"language_de": 1}
    assert language_in({"tokens": 3}) == "en"
    assert language_in({"tokens": 3, **saved_as("zh")}) == "zh"
