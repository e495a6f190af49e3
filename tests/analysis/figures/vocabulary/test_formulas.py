"""Vocabulary figures, against values worked out by hand and those of the cases."""

from __future__ import annotations

import json
import math
from pathlib import Path

import pytest

from factbox.analysis.figures.catalogue import figures, in_group, listed
from factbox.analysis.figures.doubt import why_absent
from factbox.analysis.figures.figure import Group
from factbox.analysis.figures.measures import Measures, measures
from factbox.analysis.figures.values import value_of
from factbox.analysis.slices import at_once
from factbox.analysis.text.document import Document
from factbox.analysis.text.place import Place
from factbox.reports.numbers import difference_shown, figure_shown

NUMBERS = {
    "tokens": 220,
    "sentences": 11,
    "letters": 900,
    "common_words": 110,
    "listed_words": 200,
    "known_a1": 150,
    "known_a2": 180,
    "known_b1": 190,
    "known_b2": 198,
    "content_words": 100,
    "content_levels": 180,
}


def value(key: str, **numbers: int) -> float | None:
    return value_of(figures()[key], NUMBERS | numbers, textstat=False)


def of(*lines: str) -> Measures:
    return at_once(measures(Document(lines)))


@pytest.mark.parametrize(
    ("key", "expected"),
    [
        ("words_above_a2", 10.0),
        ("covered_a1", 75.0),
        ("covered_a2", 90.0),
        ("covered_b1", 95.0),
        ("covered_b2", 99.0),
        ("level_at_90", 2),
        ("level_at_95", 3),
        ("level_at_98", 4),
        ("mean_word_level", 1.8),
        ("difficulty", 35.5 * math.log(20) + 31.9 * 1.8 - 118.1),
    ],
)
def test_figures_of_a_text(key: str, expected: float) -> None:
    assert value(key) == pytest.approx(expected)


def test_a_text_that_no_level_covers_is_beyond_the_list() -> None:
    found = value("level_at_98", known_b2=195)
    assert found == 5
    assert figure_shown(figures()["level_at_98"], found) == "beyond B2"
    assert figure_shown(figures()["level_at_90"], value("level_at_90")) == "A2"


def test_a_class_is_not_for_comparing() -> None:
    assert "level_at_95" not in {figure.key for figure in listed()}
    assert difference_shown(figures()["level_at_95"], 2, 3) == "—"
    # A file may have been altered by hand.
    assert figure_shown(figures()["level_at_95"], 9) == "9"


def test_the_difficulty_has_no_value_under_100_words() -> None:
    assert value("difficulty", tokens=99) is None
    assert value("difficulty", tokens=100) is not None
    found = of("One short text is not enough. It says too little.")
    assert found.figures["difficulty"] is None
    assert why_absent(figures()["difficulty"], found.ingredients) == "under 100 words"
    assert found.figures["mean_word_level"] is not None


def test_without_a_word_there_is_no_figure() -> None:
    found = of("12 13. 14 15 €.")
    for figure in in_group(Group.VOCABULARY):
        assert found.figures[figure.key] is None
    reason = why_absent(figures()["words_above_a2"], found.ingredients)
    assert reason == "no word but names and numbers"


def test_another_language_has_no_figure_and_says_so() -> None:
    found = of("Der Hund ist groß und die Katze ist klein, aber beide sind sehr lieb. " * 4)
    assert found.profile is None
    for figure in in_group(Group.VOCABULARY):
        assert found.figures[figure.key] is None
        assert why_absent(figure, found.ingredients) == "not English"


def test_they_can_be_left_out() -> None:
    document = Document(["The cat sat on the mat. It went."])
    found = at_once(measures(document, with_vocabulary=False))
    assert found.profile is None
    assert found.figures["words_above_a2"] is None
    assert found.figures["rix"] == at_once(measures(document)).figures["rix"]


def test_a_part_has_the_figures_of_that_text_alone() -> None:
    lines = ["Cats sit.", "The squirrel went up. Goose is ubiquitous.", "I saw Goose."]
    part = at_once(measures(Document(lines), Place(1, 0), Place(1, len(lines[1]))))
    assert part == of(lines[1])


def test_every_figure_names_the_list() -> None:
    for figure in in_group(Group.VOCABULARY):
        assert "in CEFR-J 1.5 (Tono, TUFS) as contained in cefrpy 1.0.3" in figure.about_list
        assert "Not an official CEFR rating." in figure.about_list


def test_the_cases_have_their_figures(shared: Path) -> None:
    path = shared / "vocabulary" / "vocabulary_cases.json"
    if not path.is_file():
        pytest.skip(f"no vocabulary cases at {path}; FACTBOX_SHARED may name their folder")
    for case in json.loads(path.read_text(encoding="utf-8"))["cases"]:
        found = of(*case["text"].split("\n")).figures
        expected = [case["mean_level"], case["above_a2"], *case["covered"].values()]
        above, covered = (
            found["words_above_a2"],
            [found[f"covered_{x}"] for x in ("a1", "a2", "b1", "b2")],
        )
        shares = [None if each is None else each / 100 for each in (above, *covered)]
        assert [found["mean_word_level"], *shares] == pytest.approx(expected, abs=1e-6)
