"""Texts in two languages are put side by side, and their figures are not compared."""

from __future__ import annotations

import pytest

from factbox.analysis.figures.catalogue import figures
from factbox.analysis.slices import at_once
from factbox.comparison.comparison import Comparing
from factbox.comparison.version import Version
from factbox.reports.comparison_wording import figures_table, notes, tables, with_main
from factbox.snapshots.language import language_in, saved_as

NAMES = {
    "level": "Level",
    "tokens": "Tokens",
    "types": "Types",
    "ttr": "TTR",
    "sentences": "Sentences",
    "syllables": "Syllables",
    "lix": "LIX",
}
SPANISH = (
    "La lectura es una de las costumbres más útiles que puede tener una persona. Quien lee "
    "todos los días aprende palabras nuevas y entiende mejor a los demás."
)
GERMAN = "Das Haus ist alt und der Garten ist groß, aber wir sind gern hier und bleiben. " * 4
CHINESE = "图书馆是城市的客厅。我们每天都去那里读书。"
ENGLISH = "The house is old and the garden is large, but we like it here and we will stay. " * 4


def version(name: str, text: str, language: str) -> Version:
    """A text as it was counted in a language."""
    return Version(name, text, "Fact box", 2, "once", language=language)


def test_figures_of_two_languages_are_not_compared() -> None:
    old, new = version("Then", GERMAN, "de"), version("Now", ENGLISH, "en")
    found = at_once(Comparing().compare(old, new))
    assert found.old.metrics.rules.language.code == "de"
    # What is counted alike in both is; what depends on the language is not.
    assert found.difference("tokens") == 8
    assert found.difference("sentences") == 0
    rows = {row[0]: row[1:] for row in figures_table(found, NAMES).rows}
    assert rows["Tokens"][2].startswith("+8")
    for name in ("Types", "TTR", "LIX", "Syllables"):
        assert rows[name][0] != "—"
        assert rows[name][2] == "—"
    assert found.parts("tokens") is None
    [said] = [note for note in notes(found) if "German" in note]
    assert (
        said == "Then is in German, Now in English: only what is counted alike in both "
        "is compared, such as paragraphs and sentences."
    )


def test_a_chinese_text_has_no_more_or_fewer_tokens_than_one_in_letters() -> None:
    # In Chinese a token is a character.
    found = at_once(
        Comparing().compare(version("Then", CHINESE, "zh"), version("Now", GERMAN, "de"))
    )
    for name in ("tokens", "characters", "letters", "types"):
        assert found.old.figures[name] is not None
        assert found.difference(name) is None
    assert found.difference("sentences") == 2
    assert found.difference("paragraphs") == 0


@pytest.mark.parametrize(
    ("text", "language", "named", "not_named"),
    [
        (GERMAN, "de", ["level", "flesch_amstad", "lix"], ["crawford", "gunning_fog", "ovix"]),
        (ENGLISH, "en", ["level", "gunning_fog", "difficulty"], ["crawford", "flesch_amstad"]),
        (CHINESE, "zh", ["level", "tokens"], ["crawford", "gunning_fog", "difficulty"]),
    ],
)
def test_figures_made_for_other_languages_are_not_listed(
    text: str, language: str, named: list[str], not_named: list[str]
) -> None:
    old, new = version("Then", text, language), version("Now", text * 2, language)
    found = at_once(Comparing().compare(old, new))
    names = with_main(found, {key: key for key in figures()})
    assert set(named) <= names.keys()
    assert names.keys().isdisjoint(not_named)


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


def test_two_spanish_texts_are_compared_by_their_main_figure() -> None:
    old, new = version("Then", SPANISH, "es"), version("Now", f"{SPANISH}\n\nEs así.", "es")
    found = at_once(Comparing().compare(old, new))
    figures, paragraphs, _ = tables(found, NAMES)
    assert [row[0] for row in figures.rows][:3] == ["Figure", "Szigriszt–Pazos", "Tokens"]
    assert figures.rows[1][3].startswith("+")
    assert "Szigriszt–Pazos" in paragraphs.rows[0]
    parts = found.parts("szigriszt_pazos")
    assert parts is not None
    difference = found.difference("szigriszt_pazos")
    assert sum(part.value for part in parts) == pytest.approx(difference)
