"""What an edit costs in a note, an article and a book; run with `--benchmark-only`.

A book should cost no more per key than a note does: an edit reads what it touched.
"""

from __future__ import annotations

import random
from itertools import count

import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from factbox.analysis.document import Document
from factbox.analysis.outline import Place

WORDS = (
    "the of and to in a is that it was for on are with as his they at be this from have or by "
    "one had not but what all were when we there can an your which their said if do will each "
    "about how up out them then she many some so these would other into has more her two like "
    "him see time could no make than first been its who now people my made over did down only "
    "way find use may water long little very after words called just where most know"
).split()
_WORDS_OF_A_SENTENCE = 18
_SENTENCES_OF_A_PARAGRAPH = 5


def prose(words: int) -> list[str]:
    """The lines of a text of that many words, with a blank line behind each paragraph."""
    chance = random.Random(words)
    paragraphs = words // (_WORDS_OF_A_SENTENCE * _SENTENCES_OF_A_PARAGRAPH)
    lines = ["A headline", ""]
    for _ in range(paragraphs):
        sentences = (
            " ".join(chance.choices(WORDS, k=_WORDS_OF_A_SENTENCE)).capitalize()
            for _ in range(_SENTENCES_OF_A_PARAGRAPH)
        )
        lines += [". ".join(sentences) + ".", ""]
    return lines


def article() -> list[str]:
    """The lines of an article of some 1,100 words with three proposals."""
    lines = prose(1_100)
    lines[2] = "There are three ways to do it."
    lines[6] = "First, we should make more. " + lines[6]
    lines[12] = "Second, they ought to know. " + lines[12]
    lines[18] = "Third, all must find time. " + lines[18]
    lines[-2] = "In a nutshell, it can be made."
    return lines


TEXTS = {
    "note": ["A note", "", "We eat apples."],
    "article": article(),
    "book": prose(170_000),
    "book of articles": article() * 150,
}


@pytest.fixture(params=TEXTS)
def lines(request: pytest.FixtureRequest) -> list[str]:
    return TEXTS[request.param]


def middle(lines: list[str]) -> int:
    """The index of a paragraph in the middle."""
    index = len(lines) // 2
    return index if lines[index] else index + 1


def test_one_key(lines: list[str], benchmark: BenchmarkFixture) -> None:
    document = Document(lines)
    index = middle(lines)
    keys = count()

    def press() -> None:
        # Another text each time, as in life: nothing is remembered from before.
        document.replace(index, 1, [f"{lines[index]} {next(keys)}"])
        document.metrics()

    benchmark(press)


def test_splitting_a_paragraph_and_joining_it(
    lines: list[str], benchmark: BenchmarkFixture
) -> None:
    document = Document(lines)
    index = middle(lines)

    def split_and_join() -> None:
        document.replace(index, 1, [lines[index], ""])
        document.metrics()
        document.replace(index, 2, [lines[index]])
        document.metrics()

    benchmark(split_and_join)


def test_pasting_an_article_and_cutting_it(
    lines: list[str], benchmark: BenchmarkFixture
) -> None:
    document = Document(lines)
    index = middle(lines)
    pasted = TEXTS["article"]

    def paste_and_cut() -> None:
        document.replace(index, 0, pasted)
        document.metrics()
        document.replace(index, len(pasted), [])
        document.metrics()

    benchmark(paste_and_cut)


def test_selecting_all(lines: list[str], benchmark: BenchmarkFixture) -> None:
    document = Document(lines)
    document.metrics()
    end = Place(len(lines) - 1, len(lines[-1]))
    benchmark(lambda: document.part(Place(0, 0), end))


def test_reading(lines: list[str], benchmark: BenchmarkFixture) -> None:
    benchmark(lambda: Document(lines).metrics())
