"""A key pressed in the middle of the text, until all figures on screen are right."""

from __future__ import annotations

import random
from statistics import median
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from keyboard import BACKSPACE, ENTER, LETTERS, SPACE
from pair import Pair, Samples, pair_with
from table import Row, compared, ms, times
from texts import lines_of, middle_of, near_the_middle, proposal_near_the_middle

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_WARM_UP = 10
_PLACES = 8
_SHIFT = Qt.KeyboardModifier.ShiftModifier


def measure(sizes: Sequence[int], seed: int, rounds: int) -> Iterator[Row]:
    """Rows for each size; the last compares the largest with the smallest."""
    medians = {}
    for size in sizes:
        lines = lines_of(size, seed)
        with pair_with("\n".join(lines)) as pair:
            pair.go_to_middle_of(middle_of(lines))
            pair.warm_up(_WARM_UP)
            pair.check_that_keys_are_painted()
            keys = _keys(pair, lines, random.Random(seed), rounds)
            medians[size] = median(keys.ours)
            yield compared("key in the middle", size, keys.ours, keys.bare, 2.5, 0.016)
            for work, samples in _other_keys(pair, lines, rounds):
                yield compared(work, size, samples.ours, samples.bare)
            pair.check()
    small, large = min(sizes), max(sizes)
    if small < large:
        yield Row(
            f"key, against its own cost at {small:,} words",
            large,
            ms(medians[large]),
            other=ms(medians[small]),
            ratio=times(medians[large] / medians[small]),
            target="≤ 1.3×",
            reached=medians[large] <= 1.3 * medians[small],
        )


def _keys(pair: Pair, lines: list[str], chance: random.Random, rounds: int) -> Samples:
    """Typing in several paragraphs around the middle, one of them in a proposal."""
    places = [proposal_near_the_middle(lines), *near_the_middle(lines, _PLACES - 1)]
    samples = Samples()
    for place in places:
        pair.go_to_middle_of(place)
        for _ in range(max(rounds // len(places), 1)):
            pair.press(_next_key(chance), samples)
    return samples


def _next_key(chance: random.Random) -> Qt.Key:
    draw = chance.random()
    if draw < 0.15:
        return BACKSPACE
    return SPACE if draw < 0.3 else chance.choice(LETTERS)


def _other_keys(pair: Pair, lines: list[str], rounds: int) -> Iterator[tuple[str, Samples]]:
    middle = middle_of(lines)
    enter, join = Samples(), Samples()
    pair.go_to_middle_of(middle)
    for _ in range(max(rounds // 8, 1)):
        pair.press(ENTER, enter)
        pair.press(BACKSPACE, join)
    yield "Enter", enter
    yield "Backspace that joins two paragraphs", join
    extending, shrinking = Samples(), Samples()
    pair.go_to(middle, 0)
    for _ in range(max(rounds // 4, 1)):
        pair.press(Qt.Key.Key_Right, extending, _SHIFT)
    yield "Shift+Right, a selection in a paragraph", extending
    pair.select_all()
    for _ in range(max(rounds // 10, 1)):
        pair.press(Qt.Key.Key_Left, shrinking, _SHIFT)
    yield "Shift+Left, all selected", shrinking
