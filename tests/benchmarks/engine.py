"""One letter more in a paragraph of the middle, until the engine has all figures."""

from __future__ import annotations

from statistics import median
from time import perf_counter
from typing import TYPE_CHECKING

from factbox.analysis.text.document import Document
from screen import WrongFiguresError
from table import Row, ms, p99, times
from ten_functions import seconds_of_ten_functions
from texts import lines_of, middle_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

#: How many times faster than the ten functions, at that many words.
_FASTER = {1_000: 20, 10_000: 200, 100_000: 2_000, 800_000: 15_000}
_WARM_UP = 5


def measure(sizes: Sequence[int], seed: int, rounds: int) -> Iterator[Row]:
    """A row for each size."""
    for size in sizes:
        keys = _seconds_of_keys(lines_of(size, seed), rounds)
        theirs = seconds_of_ten_functions(size, seed)
        faster = median(theirs) / median(keys)
        target = _FASTER.get(size)
        yield Row(
            "engine, one key; against ten textstat functions",
            size,
            ms(median(keys)),
            ms(p99(keys)),
            ms(median(theirs)),
            ms(p99(theirs)),
            times(faster),
            f"≥ {target:,}× faster" if target else "",
            faster >= target if target else None,
        )


def _seconds_of_keys(lines: list[str], rounds: int) -> list[float]:
    document = Document(lines)
    document.metrics()
    index = middle_of(lines)
    at = lines[index].index(" ", len(lines[index]) // 2)
    samples = []
    for _ in range(_WARM_UP + rounds):
        # Another text each time, as in life: nothing is remembered from before.
        lines[index] = lines[index][:at] + "e" + lines[index][at:]
        changed = [lines[index]]
        started = perf_counter()
        document.replace(index, 1, changed)
        document.metrics()
        samples.append(perf_counter() - started)
    if document.metrics() != Document(lines).metrics():
        raise WrongFiguresError("the engine's figures by difference are not those from scratch")
    return samples[_WARM_UP:]
