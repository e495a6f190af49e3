"""What dependencies throw, and the nonsense that they may give, stops at their wrappers."""

from __future__ import annotations

import random
from types import SimpleNamespace

import pyphen
import pytest
import sentencex

from factbox.analysis.dependency import DependencyError, ask
from factbox.analysis.text.document import Document
from factbox.analysis.words.hyphenation import Hyphenation


class PanicException(BaseException):
    """Named as the one is that a panic in compiled code arrives as."""


class UnprintableError(Exception):
    def __str__(self) -> str:
        raise ValueError


THROWN = [PanicException("index out of bounds"), ValueError(), RecursionError("too deep")]


def count_syllables(word: str) -> int:
    """Count those of a word by patterns that no other test loaded."""
    return Hyphenation("en_US").count_syllables(word)


def throw(problem: BaseException) -> object:
    raise problem


@pytest.mark.parametrize(
    ("thrown", "words"),
    [
        (PanicException("index\nout of bounds"), "index out of bounds"),
        (PanicException(), "PanicException"),
        (UnprintableError(), "UnprintableError"),
        (ValueError("x" * 1000), "x" * 200),
    ],
)
def test_whatever_is_thrown_arrives_as_one_error(thrown: BaseException, words: str) -> None:
    with pytest.raises(DependencyError) as caught:
        ask(lambda: throw(thrown))
    assert str(caught.value) == words


@pytest.mark.parametrize("thrown", [KeyboardInterrupt, SystemExit, GeneratorExit, MemoryError])
def test_what_is_not_about_the_text_goes_on(thrown: type[BaseException]) -> None:
    with pytest.raises(thrown):
        ask(lambda: throw(thrown()))


@pytest.mark.parametrize("thrown", THROWN)
def test_syllables_of_a_word_that_no_pattern_can_be_found_in(
    monkeypatch: pytest.MonkeyPatch, thrown: BaseException
) -> None:
    failing = SimpleNamespace(iter=lambda _word: throw(thrown))
    monkeypatch.setattr(Hyphenation, "_patterns", failing)
    assert [count_syllables(word) for word in ("water", "rhythm", "2021")] == [2, 1, 1]


@pytest.mark.parametrize("thrown", THROWN)
def test_syllables_without_pyphen_are_groups_of_vowels(
    monkeypatch: pytest.MonkeyPatch, thrown: BaseException
) -> None:
    monkeypatch.setattr(pyphen, "Pyphen", lambda **_: throw(thrown))
    words = ["water", "rhythm", "2021", "$", "naïve", "CAFÉ", "你好", "\ud800", "x" * 200]
    assert [count_syllables(word) for word in words] == [2, 1, 1, 1, 2, 2, 1, 1, 1]


@pytest.mark.parametrize("nonsense", [None, 7, {"a": 3}, {"a": (1, (0.5,))}, {"a": (-1, (1,))}])
def test_nonsense_from_pyphen_is_not_believed(
    monkeypatch: pytest.MonkeyPatch, nonsense: object
) -> None:
    loaded = SimpleNamespace(hd=SimpleNamespace(patterns=nonsense))
    monkeypatch.setattr(pyphen, "Pyphen", lambda **_: loaded)
    assert count_syllables("cooperation") == 4


def test_a_dictionary_that_can_be_loaded_later_is_used_then(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    hyphenation = Hyphenation("en_US")
    monkeypatch.setattr(pyphen, "Pyphen", lambda **_: throw(OSError("no such file")))
    assert hyphenation.count_syllables("water") == 2
    monkeypatch.undo()
    assert hyphenation.count_syllables("partnership") == 3


@pytest.mark.parametrize("nonsense", [[], ["One."], ["One. ", "Two!"], [1, 2], None, "One."])
def test_pieces_that_are_not_the_text_are_not_believed(
    monkeypatch: pytest.MonkeyPatch, nonsense: object
) -> None:
    monkeypatch.setattr(sentencex, "segment", lambda *_: nonsense)
    document = Document(["One. Two! Three… Four"])
    assert document.metrics().whole.counts.sentences == 4


def test_edits_come_to_the_same_if_dependencies_fail_on_some_texts(
    monkeypatch: pytest.MonkeyPatch, chance: random.Random
) -> None:
    segment, positions = sentencex.segment, pyphen.Pyphen.positions

    def segment_or_throw(language: str, text: str) -> list[str]:
        if len(text) % 3 == 0:
            raise PanicException
        pieces: list[str] = segment(language, text)
        return pieces[1:] if len(text) % 5 == 0 else pieces

    def positions_or_throw(self: pyphen.Pyphen, word: str) -> list[int]:
        if "e" in word:
            raise PanicException
        found: list[int] = positions(self, word)
        return found

    monkeypatch.setattr(sentencex, "segment", segment_or_throw)
    monkeypatch.setattr(pyphen.Pyphen, "positions", positions_or_throw)
    pieces = ["We eat apples. ", "They rot! ", "First, we should go. ", "Water", "1. ", "idea "]
    lines = [""]
    document = Document(lines)
    for _ in range(200):
        first = chance.randrange(len(lines) + 1)
        removed = chance.randrange(min(3, len(lines) + 1 - first))
        new = ["".join(chance.choices(pieces, k=3)) for _ in range(chance.randrange(3))]
        lines[first : first + removed] = new
        document.replace(first, removed, new)
        assert document.metrics() == Document(lines).metrics()
