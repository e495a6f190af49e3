"""The texts of a folder as they are filtered and sorted, and their distribution."""

from __future__ import annotations

from math import inf
from typing import Any

import pytest

from factbox.analysis.figures import catalogue
from factbox.analysis.level.band import Band, BandSide
from factbox.analysis.slices import at_once
from factbox.ui.folder.arranging import (
    PROBLEM,
    ArrangedTexts,
    FolderQuestion,
    WhichTexts,
    arrange,
)
from factbox.ui.folder.distribution.distribution import distribution_of
from factbox.ui.folder.distribution.words import bar_in_words, distribution_in_words
from factbox.ui.folder.texts import FolderTexts, MeasuredText

FIGURES = catalogue.figures()


def texts() -> FolderTexts:
    """Six texts, one without a Level, one that was not read."""
    made = FolderTexts("/shelf", ["level", "tokens"])
    for name, level, tokens in (
        ("b/Two.txt", 9.0, 100),
        ("a/one.txt", 12.5, 300),
        ("b/three.txt", 7.0, 200),
        ("four.txt", None, 0),
        ("five.txt", 10.0, 200),
    ):
        figures = {} if level is None else {"level": level}
        made.take(MeasuredText(f"/shelf/{name}", "", {**figures, "tokens": tokens}))
    made.take(MeasuredText("/shelf/six.txt", "“six.txt” is not a text.", {}))
    return made


def answer(question: FolderQuestion, made: FolderTexts) -> ArrangedTexts:
    return at_once(arrange(made, question))


def names(made: FolderTexts, **asked: Any) -> list[str]:
    question = FolderQuestion("level")._replace(**asked)
    return [made.names[number] for number in answer(question, made).shown]


def test_texts_are_sorted_by_path_whatever_the_case() -> None:
    expected = ["a/one.txt", "b/three.txt", "b/Two.txt", "five.txt", "four.txt", "six.txt"]
    assert names(texts()) == expected
    assert names(texts(), is_falling=True) == expected[::-1]


def test_texts_without_a_value_come_last_in_either_order() -> None:
    rising = names(texts(), sorted_by="level")
    falling = names(texts(), sorted_by="level", is_falling=True)
    assert rising[:4] == ["b/three.txt", "b/Two.txt", "five.txt", "a/one.txt"]
    assert falling[:4] == rising[3::-1]
    assert rising[4:] == falling[4:] == ["four.txt", "six.txt"]


def test_texts_with_the_same_value_stay_in_the_order_of_their_paths() -> None:
    falling = names(texts(), sorted_by="tokens", is_falling=True)
    assert falling == [
        *("a/one.txt", "b/three.txt", "five.txt", "b/Two.txt", "four.txt", "six.txt")
    ]
    assert names(texts(), sorted_by=PROBLEM)[0] == "six.txt"


def test_texts_are_filtered_by_all_words_and_all_ranges() -> None:
    assert names(texts(), words=("b/", "t")) == ["b/three.txt", "b/Two.txt"]
    assert names(texts(), ranges={"tokens": Band(150, inf)}) == [
        *("a/one.txt", "b/three.txt", "five.txt")
    ]
    ranges = {"tokens": Band(150, 250), "level": Band(8, 10)}
    assert names(texts(), ranges=ranges) == ["five.txt"]


@pytest.mark.parametrize(
    ("standing", "shown"),
    [
        (WhichTexts.INSIDE, ["b/Two.txt", "five.txt"]),
        (WhichTexts.OUTSIDE, ["a/one.txt", "b/three.txt"]),
        (WhichTexts.ABSENT, ["four.txt"]),
        (WhichTexts.UNREAD, ["six.txt"]),
    ],
)
def test_texts_are_filtered_by_the_target(standing: WhichTexts, shown: list[str]) -> None:
    assert names(texts(), standing=standing, target=Band(8, 10)) == shown


def test_the_distribution_is_that_of_all_but_its_own_range() -> None:
    ranges = {"tokens": Band(150, inf), "level": Band(0, 8)}
    found = answer(FolderQuestion("level", ranges=ranges), texts())
    assert list(found.distribution.values) == [7.0, 10.0, 12.5]


def test_what_is_absent_and_inside_the_target_is_said() -> None:
    found = answer(FolderQuestion("level"), texts()).distribution
    assert distribution_in_words(found, Band(8, 10)) == (
        "2 of 4 inside 8–10, 1 below, 1 above · Level from 7.0 to 12.5, median 9.5 · "
        "1 text without “Level”, 1 text not read"
    )
    assert distribution_in_words(found, Band(20, inf)).startswith(
        "0 of 4 inside from 20, 4 below"
    )


def test_a_text_that_is_measured_again_takes_its_own_place_and_one_that_is_gone_none() -> None:
    made = texts()
    made.take(MeasuredText("/shelf/six.txt", "", {"level": 3.0}))
    made.forget("/shelf/a/one.txt")
    made.forget("/shelf/never.txt")
    assert (made.count, made.unread) == (5, 0)
    assert names(made, sorted_by="level")[0] == "six.txt"
    assert "a/one.txt" not in names(made)
    made.take(MeasuredText("/shelf/a/one.txt", "", {"level": 1.0}))
    assert (made.count, names(made, sorted_by="level")[0]) == (6, "a/one.txt")


@pytest.mark.parametrize("figure", ["level", "tokens", "ttr", "level_at_95"])
def test_every_value_is_in_one_bar(figure: str) -> None:
    values = sorted(
        {"level": [0.1 * n for n in range(200)], "ttr": [0.3, 0.6, 0.7]}.get(
            figure, [1.0, 1.0, 2.0, 4.0, 5.0]
        )
    )
    found = distribution_of(FIGURES[figure], values, 0, 0)
    assert sum(found.counts) == len(values)
    for bar, count in enumerate(found.counts):
        band = found.band_of(bar)
        inside = [value for value in values if band.side(value) is BandSide.INSIDE]
        assert (len(inside), {*map(found.bar_of, inside)} - {bar}) == (count, set())


def test_what_is_far_off_is_not_drawn_but_said() -> None:
    values = [*(8 + 0.01 * n for n in range(100)), 3_000.0]
    found = distribution_of(FIGURES["level"], values, 0, 0)
    assert found.edges[-1] < 20
    assert (found.below, found.above) == (0, 1)
    assert "1 too far off to draw" in distribution_in_words(found, None)


def test_bars_are_said_as_the_figure_is_shown() -> None:
    level = distribution_of(FIGURES["level"], [8.0, 8.5, 9.0], 0, 0)
    assert bar_in_words(level, level.bar_of(8.5)).startswith("Level 8.4 up to 8.6: ")
    tokens = distribution_of(FIGURES["tokens"], [1_000.0, 2_000.0], 0, 0)
    assert bar_in_words(tokens, 0) == "Tokens 1,000 to 1,199: 1 of 2 texts"
    classes = distribution_of(FIGURES["level_at_95"], [1.0, 2.0], 0, 0)
    assert bar_in_words(classes, 1).endswith(" A2: 1 of 2 texts")
