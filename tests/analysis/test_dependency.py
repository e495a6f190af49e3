"""What dependencies throw, and the nonsense that they may give, stops at their wrappers."""

from __future__ import annotations

from pathlib import Path
from types import SimpleNamespace

import pyphen
import pytest

from factbox.analysis.dependency import DependencyError, ask
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
    monkeypatch.setattr(pyphen, "language_fallback", lambda _: throw(thrown))
    words = ["water", "rhythm", "2021", "$", "naïve", "CAFÉ", "你好", "\ud800", "x" * 200]
    assert [count_syllables(word) for word in words] == [2, 1, 1, 1, 2, 2, 1, 1, 1]


@pytest.mark.parametrize(
    "nonsense", [b"", b"UTF-8", b"UTF-8\n%\n", b"no encoding\n.a1b", b"UTF-8\n\xff1b"]
)
def test_nonsense_from_pyphen_is_not_believed(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, nonsense: bytes
) -> None:
    file = tmp_path / "hyph.dic"
    file.write_bytes(nonsense)
    monkeypatch.setitem(pyphen.LANGUAGES, "en_US", file)
    assert count_syllables("cooperation") == 4


def test_a_dictionary_that_can_be_loaded_later_is_used_then(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    hyphenation = Hyphenation("en_US")
    monkeypatch.setattr(pyphen, "Pyphen", lambda **_: throw(OSError("no such file")))
    assert hyphenation.count_syllables("water") == 2
    monkeypatch.undo()
    assert hyphenation.count_syllables("partnership") == 3
