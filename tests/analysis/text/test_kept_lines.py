"""What was found in the lines of a text is right after every edit, and found once."""

from __future__ import annotations

from collections import Counter

from hypothesis import given
from hypothesis import strategies as st

from factbox.analysis.text.counts import Counts
from factbox.analysis.text.kept_lines import KeptLines
from factbox.analysis.text.paragraph import Paragraph

TEXTS = st.lists(st.lists(st.text(max_size=2), max_size=6), max_size=6)


def counting() -> tuple[KeptLines[int], Counter[str]]:
    """Lengths of lines, and how often each was looked for."""
    asked: Counter[str] = Counter()

    def find(line: Paragraph) -> int:
        asked[line.text] += 1
        return len(line.text)

    return KeptLines(find), asked


def read(kept: KeptLines[int], lines: list[str]) -> list[int]:
    """Read a text to its end."""
    found = [kept.of(Paragraph(line)) for line in lines]
    kept.forget_others()
    return found


@given(TEXTS)
def test_it_is_what_was_found(texts: list[list[str]]) -> None:
    kept, _ = counting()
    for lines in texts:
        assert read(kept, lines) == list(map(len, lines))


@given(TEXTS)
def test_a_line_that_stays_is_looked_at_once(texts: list[list[str]]) -> None:
    kept, asked = counting()
    for number, lines in enumerate(texts):
        read(kept, [*lines, "staying", f"typed {number}"])
    assert asked["staying"] == min(len(texts), 1)


def test_of_what_went_nothing_is_left() -> None:
    kept, asked = counting()
    read(kept, ["gone"])
    read(kept, [])
    read(kept, ["gone"])
    assert asked["gone"] == 2


def test_a_text_that_is_not_read_to_its_end_loses_nothing() -> None:
    kept, asked = counting()
    read(kept, ["one", "two", "three"])
    for _ in range(5):
        kept.of(Paragraph("one"))
    read(kept, ["one", "two", "three"])
    assert set(asked.values()) == {1}


def test_a_line_that_waits_is_looked_at_again_once_it_is_read() -> None:
    kept = KeptLines(lambda line: line.counts.sentences)
    assert kept.of(Paragraph("So it is.", read=False)) == 0
    assert kept.of(Paragraph("So it is.", Counts(sentences=1))) == 1


def test_readings_that_take_turns_lose_nothing() -> None:
    kept, asked = counting()
    lines = ["one", "two", "three", "four"]
    read(kept, lines)
    # The first is through while the second is half-way.
    for line in [*lines, *lines[:2]]:
        kept.of(Paragraph(line))
    kept.forget_others(len(lines))
    for line in lines[2:]:
        kept.of(Paragraph(line))
    kept.forget_others(len(lines))
    read(kept, lines)
    assert set(asked.values()) == {1}


def test_readings_that_take_turns_do_not_remember_everything() -> None:
    kept, asked = counting()
    for number in range(20):
        kept.of(Paragraph(f"typed {number}"))
        kept.forget_others(2)
    kept.of(Paragraph("typed 0"))
    assert asked["typed 0"] == 2
