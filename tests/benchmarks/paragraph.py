"""A key pressed in the middle of a paragraph that is as long as a chapter."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING

from keyboard import LETTERS
from pair import Samples, pair_with
from table import Row, compared
from texts import long_paragraph

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_WORDS = 20_000
_WARM_UP = 3


def measure(_sizes: Sequence[int], seed: int, rounds: int) -> Iterator[Row]:
    """One row: the paragraph has 20,000 words, whatever the sizes are."""
    samples = Samples()
    chance = random.Random(seed)
    with pair_with(f"A headline\n\n{long_paragraph(_WORDS, seed)}") as pair:
        pair.go_to_middle_of(2)
        pair.warm_up(_WARM_UP)
        for _ in range(max(rounds // 4, 1)):
            pair.press(chance.choice(LETTERS), samples)
        pair.check()
    yield compared("key in a paragraph of 20,000 words", _WORDS, samples.ours, samples.bare, 3)
