"""A key pressed in the middle of the text, until all figures on screen are right."""

from __future__ import annotations

import random
from contextlib import ExitStack
from statistics import median
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from keyboard import BACKSPACE, ENTER, next_key
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
    for size in sizes:
        lines = lines_of(size, seed)
        with pair_with("\n".join(lines)) as pair:
            pair.go_to_middle_of(middle_of(lines))
            pair.warm_up(_WARM_UP)
            pair.check_that_keys_are_painted()
            keys = _keys(pair, lines, random.Random(seed), rounds)
            yield compared("key in the middle", size, keys.ours, keys.bare, 2.5, 0.016)
            for work, samples in _other_keys(pair, lines, rounds):
                yield compared(work, size, samples.ours, samples.bare)
            pair.check()
    small, large = min(sizes), max(sizes)
    if small < large:
        yield _large_against_small(small, large, seed, rounds)


def _large_against_small(small: int, large: int, seed: int, rounds: int) -> Row:
    """The same key in both of our windows in turn: a machine is not always as fast."""
    texts = [lines_of(size, seed) for size in (small, large)]
    with ExitStack() as stack:
        pairs = [stack.enter_context(pair_with("\n".join(lines))) for lines in texts]
        taken: list[list[float]] = [[], []]
        chance = random.Random(seed)
        places = zip(*(_places(lines) for lines in texts), strict=True)
        for both in places:
            for pair, place in zip(pairs, both, strict=True):
                pair.go_to_middle_of(place)
            for _ in range(max(rounds // _PLACES, 1)):
                key = next_key(chance)
                for pair, seconds in zip(pairs, taken, strict=True):
                    seconds.append(pair.press_ours(key))
    in_small, in_large = map(median, taken)
    return Row(
        f"key, against its own cost at {small:,} words",
        large,
        ms(in_large),
        other=ms(in_small),
        ratio=times(in_large / in_small),
        target="≤ 1.3×",
        reached=in_large <= 1.3 * in_small,
    )


def _keys(pair: Pair, lines: list[str], chance: random.Random, rounds: int) -> Samples:
    """Typing in several paragraphs around the middle, one of them in a proposal."""
    places = _places(lines)
    samples = Samples()
    for place in places:
        pair.go_to_middle_of(place)
        for _ in range(max(rounds // len(places), 1)):
            pair.press(next_key(chance), samples)
    return samples


def _places(lines: list[str]) -> list[int]:
    return [proposal_near_the_middle(lines), *near_the_middle(lines, _PLACES - 1)]


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
