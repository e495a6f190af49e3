"""What a measurement says, and the table that it is printed in."""

from __future__ import annotations

from dataclasses import dataclass
from math import ceil
from statistics import median
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

_COLUMNS = {
    "work": -48,
    "words": 7,
    "median": 10,
    "p99": 10,
    "bare/other": 10,
    "p99 ": 10,
    "ratio": 9,
    "to reach": -24,
    "verdict": -11,
}


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the table, its figures in words; "" where there is none.

    `reached` is None where nothing is to be reached.
    """

    work: str
    words: int
    ours: str = ""
    ours_p99: str = ""
    other: str = ""
    other_p99: str = ""
    ratio: str = ""
    target: str = ""
    reached: bool | None = None


def compared(
    work: str,
    words: int,
    ours: Sequence[float],
    other: Sequence[float],
    at_most: float | None = None,
    p99_at_most: float | None = None,
) -> Row:
    """A row of seconds against seconds; `at_most` is for the ratio of the medians."""
    ratio = median(ours) / median(other)
    targets = []
    reached = True
    if at_most is not None:
        targets.append(f"≤ {at_most:g}×")
        reached = ratio <= at_most
    if p99_at_most is not None:
        targets.append(f"p99 ≤ {1000 * p99_at_most:g} ms")
        reached = reached and p99(ours) <= p99_at_most
    return Row(
        work,
        words,
        ms(median(ours)),
        ms(p99(ours)),
        ms(median(other)),
        ms(p99(other)),
        times(ratio),
        ", ".join(targets),
        reached if targets else None,
    )


def p99(samples: Sequence[float]) -> float:
    """The sample that 99 of 100 do not exceed; the largest of fewer than 100."""
    return sorted(samples)[ceil(0.99 * len(samples)) - 1]


def ms(seconds: float) -> str:
    """`seconds` in milliseconds, as many digits as matter."""
    milliseconds = 1000 * seconds
    return f"{milliseconds:,.0f} ms" if abs(milliseconds) >= 100 else f"{milliseconds:.3g} ms"


def times(ratio: float) -> str:
    """`ratio` as it is said: 2.53×."""
    return f"{ratio:,.0f}×" if ratio >= 100 else f"{ratio:.3g}×"


def print_head() -> None:
    """Print the names of the columns."""
    _print_cells([name.strip() for name in _COLUMNS])
    _print_cells(["-" * abs(width) for width in _COLUMNS.values()])


def print_row(row: Row) -> None:
    """Print one line, at once: the next one may take minutes."""
    verdict = {None: "", True: "reached", False: "not reached"}[row.reached]
    _print_cells(
        [
            row.work,
            f"{row.words:,}",
            row.ours,
            row.ours_p99,
            row.other,
            row.other_p99,
            row.ratio,
            row.target,
            verdict,
        ]
    )


def _print_cells(cells: Sequence[str]) -> None:
    padded = (
        cell.ljust(-width) if width < 0 else cell.rjust(width)
        for cell, width in zip(cells, _COLUMNS.values(), strict=True)
    )
    print("| " + " | ".join(padded) + " |", flush=True)
