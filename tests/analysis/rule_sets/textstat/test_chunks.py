"""What is found in a piece of text without white space, and what is remembered of it."""

from __future__ import annotations

from pathlib import Path

import pytest

from factbox.analysis.dependency import DependencyError
from factbox.analysis.languages.english.english import ENGLISH
from factbox.analysis.rule_sets.textstat.chunks import Chunks
from factbox.analysis.rule_sets.textstat.sums import Sums


@pytest.fixture
def chunks() -> Chunks:
    return Chunks(ENGLISH)


@pytest.mark.parametrize(
    ("text", "sums"),
    [
        ("—", Sums(chunks=1, characters=1)),
        ("Cats,", Sums(1, 1, 1, 5, 4, difficult_words=1, monosyllables=1)),
        ("cat", Sums(1, 1, 1, 3, 3, miniwords=1, monosyllables=1)),
        # Easy, though it has three syllables.
        ("grandmother", Sums(1, 1, 3, 11, 11, polysyllables=1, long_words=1)),
        (
            "well-known",
            Sums(1, 1, 2, 10, 9, long_words=1, unfamiliar_words=1, difficult_words=1),
        ),
        # In the dictionary, of no syllable.
        ("Hmm.", Sums(1, 1, 0, 4, 3, silent_words=1, miniwords=1, difficult_words=1)),
        ("1967", Sums(1, 1, 1, 4, 4, difficult_words=1, monosyllables=1)),
    ],
)
def test_what_is_in_a_chunk(chunks: Chunks, text: str, sums: Sums) -> None:
    assert chunks[text].sums == sums


@pytest.mark.parametrize(
    ("text", "head", "tail"),
    [("cat", 1, None), ("—", 0, None), ("cat.", 1, 0), ("a.b.c", 1, 1), (".5", 0, 1)],
)
def test_words_around_its_marks(chunks: Chunks, text: str, head: int, tail: int | None) -> None:
    assert (chunks[text].head, chunks[text].tail) == (head, tail)


def test_what_is_remembered_is_bounded(chunks: Chunks) -> None:
    for number in range(40_000):
        assert chunks[f"a{number}"].sums.words == 1
    assert len(chunks) < 20_000


def test_a_very_long_chunk_is_counted_and_not_remembered(chunks: Chunks) -> None:
    assert chunks["a" * 100_000].sums.letters == 100_000
    assert len(chunks) == 0


@pytest.mark.parametrize("content", [None, b"two cat", b"1 caf\xe9"])
def test_a_table_that_cannot_be_read_is_said(
    tmp_path: Path, content: bytes | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    table = tmp_path / "table.txt"
    if content is not None:
        table.write_bytes(content)
    monkeypatch.setattr("factbox.analysis.languages.english.syllables.asset", lambda _: table)
    with pytest.raises(DependencyError):
        Chunks(ENGLISH)
