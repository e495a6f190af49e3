"""What textstat says, from the syllable table that comes with Fact Box."""

from __future__ import annotations

import random
import socket

import pytest
import textstat

from factbox.analysis.rule_sets.textstat import textstat_itself as module
from factbox.analysis.rule_sets.textstat.textstat_itself import (
    TextstatFigures,
    textstat_figures,
)
from factbox.assets import asset

TABLE = asset("cmudict-syllables.txt")


@pytest.fixture(autouse=True)
def _no_network(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_arguments: object, **_more: object) -> None:
        raise AssertionError("a socket was asked for")

    monkeypatch.setattr(socket.socket, "__init__", refuse)
    monkeypatch.setattr(socket, "getaddrinfo", refuse)


def table() -> dict[str, int]:
    """Word -> syllables, as the table's file has them."""
    lines = (line.split(" ") for line in TABLE.read_text(encoding="ascii").splitlines())
    return {word: int(count) for count, *words in lines for word in words}


def test_figures_of_a_text() -> None:
    figures = textstat_figures("We like beautiful ideas. They are of no use to us.", TABLE)
    # We, like, beau-ti-ful, i-de-as; They and six more of one syllable.
    grade = 0.39 * 11 / 2 + 11.8 * 15 / 11 - 15.59
    assert figures.grade == pytest.approx(grade)
    assert figures == TextstatFigures("0.7.13", 11, 2, 15, figures.grade)


def test_the_words_of_the_table_have_its_syllables() -> None:
    known = table()
    assert len(known) > 100_000
    words = [word for word in known if word.isalpha()]
    for word in random.Random(3).sample(words, 300):
        assert textstat_figures(word, TABLE).syllables == known[word], word


def test_syllables_of_a_text_are_the_sum_of_its_words() -> None:
    known = table()
    words = random.Random(4).sample([word for word in known if word.isalpha()], 300)
    figures = textstat_figures(" ".join(words), TABLE)
    assert figures.words == 300
    assert figures.syllables == sum(known[word] for word in words)


def test_a_word_that_no_dictionary_has_is_counted_too() -> None:
    assert "zorbliquent" not in table()
    assert textstat_figures("zorbliquent", TABLE).syllables in range(1, 5)


@pytest.mark.parametrize("text", ["", "  \n", "… — ***", "😀"])
def test_without_words_there_is_no_grade(text: str) -> None:
    figures = textstat_figures(text, TABLE)
    assert (figures.words, figures.grade) == (0, None)


class PanicException(BaseException):
    """Named as the one is that a panic in compiled code arrives as."""


@pytest.mark.parametrize("thrown", [PanicException("too long"), LookupError("too long")])
@pytest.mark.parametrize(
    ("function", "absent"),
    [
        ("lexicon_count", {"words", "grade"}),
        ("sentence_count", {"sentences"}),
        ("syllable_count", {"syllables"}),
        ("flesch_kincaid_grade", {"grade"}),
    ],
)
def test_a_figure_that_textstat_fails_to_give_is_absent_and_it_is_said_why(
    monkeypatch: pytest.MonkeyPatch, function: str, absent: set[str], thrown: BaseException
) -> None:
    def throw(_text: str) -> None:
        raise thrown

    monkeypatch.setattr(textstat, function, throw)
    figures = textstat_figures("We like beautiful ideas.", TABLE)
    names = ("words", "sentences", "syllables", "grade")
    assert {name for name in names if getattr(figures, name) is None} == absent
    assert figures.problem == "too long"


@pytest.mark.parametrize("nonsense", [float("nan"), float("inf"), -1, None, "many"])
def test_nonsense_from_textstat_is_absent(
    monkeypatch: pytest.MonkeyPatch, nonsense: object
) -> None:
    monkeypatch.setattr(textstat, "sentence_count", lambda _: nonsense)
    figures = textstat_figures("We like beautiful ideas.", TABLE)
    assert figures.sentences is None
    assert figures.words == 4
    assert figures.problem


def test_a_textstat_that_cannot_be_used_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    module._textstat.cache_clear()
    monkeypatch.delattr("textstat.backend.counts._count_syllables.get_cmudict")
    figures = textstat_figures("We like beautiful ideas.", TABLE)
    assert figures.words is None
    assert "install textstat 0.7.13" in figures.problem
