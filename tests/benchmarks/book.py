"""A book in Markdown: its headings make one enumeration of all of it, and there is more inside.

Whatever is done in the midst of it may matter to that enumeration, from its first item to its
last. So this is beside the same text without headings. In one whose lines are wrapped by hand
each line is as short as a title, and may be one.
"""

from __future__ import annotations

import random
from textwrap import wrap
from typing import TYPE_CHECKING

from keyboard import BACKSPACE, ENTER, next_key
from pair import Pair, Samples, pair_with
from paste import longest_block
from table import Row, compared, ms
from texts import lines_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

# A page, about.
_LINES_OF_A_CHAPTER = 40
_CHAPTERS_OF_A_PART = 10
_COLUMNS = 72
_PLACES = 4
_BLOCKED_AT_MOST_S = 0.05


def measure(sizes: Sequence[int], seed: int, rounds: int) -> Iterator[Row]:
    """Rows for the largest size."""
    words = max(sizes)
    plain = lines_of(words, seed)
    headed = _with_headings(plain)
    wrapped = [short for line in headed for short in [*wrap(line, _COLUMNS), ""]]
    books = {"a book in Markdown": headed, "wrapped by hand": wrapped, "no headings": plain}
    for name, lines in books.items():
        with pair_with("\n".join(lines)) as pair:
            keys, enter, join = _keys(pair, lines, rounds)
            pair.check()
        yield compared(f"{name}: key", words, keys.ours, keys.bare, 2.5, 0.016)
        yield compared(f"{name}: Enter", words, enter.ours, enter.bare)
        yield compared(f"{name}: Backspace that joins", words, join.ours, join.bare)
        longest = longest_block("\n".join(lines))
        yield Row(
            f"{name}: longest block while a paste is read",
            words,
            ms(longest),
            target="≤ 50 ms",
            reached=longest <= _BLOCKED_AT_MOST_S,
        )


def _with_headings(lines: list[str]) -> list[str]:
    headed: list[str] = []
    for number, line in enumerate(lines):
        if number % _LINES_OF_A_CHAPTER == 0:
            chapter = number // _LINES_OF_A_CHAPTER
            sign = "#" if chapter % _CHAPTERS_OF_A_PART == 0 else "##"
            headed += ["", f"{sign} Chapter {chapter + 1}", ""]
        headed.append(line)
    return headed


def _keys(pair: Pair, lines: list[str], rounds: int) -> tuple[Samples, Samples, Samples]:
    """Writing in several lines around the middle."""
    keys, enter, join = Samples(), Samples(), Samples()
    # Other letters in each book: what they make is not known yet.
    chance = random.Random(len(lines))
    for place in _places(lines):
        pair.go_to_middle_of(place)
        pair.warm_up(10)
        for _ in range(max(rounds // _PLACES, 1)):
            pair.press(next_key(chance), keys)
        for _ in range(max(rounds // 8 // _PLACES, 1)):
            pair.press(ENTER, enter)
            pair.press(BACKSPACE, join)
    return keys, enter, join


def _places(lines: list[str]) -> list[int]:
    """Lines around the middle that are neither of the shortest nor of the longest third."""
    lengths = sorted(len(line) for line in lines if line)
    usual = range(lengths[len(lengths) // 3], lengths[2 * len(lengths) // 3] + 1)
    middle = len(lines) // 2
    around = sorted(range(len(lines)), key=lambda at: abs(at - middle))
    return [at for at in around if len(lines[at]) in usual][:_PLACES]
