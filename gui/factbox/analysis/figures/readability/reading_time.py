"""Reading time."""

from __future__ import annotations

from factbox.analysis.figures.figure import Figure, Group
from factbox.analysis.figures.shift import Number


def reading_time(characters: Number) -> Number:
    """Return the seconds that reading takes, at 14.69 ms a character."""
    return 14.69 * characters / 1000


FIGURE = Figure(
    key="reading_time",
    name="Reading time",
    group=Group.READABILITY,
    formula=reading_time,
    formula_text="14.69 ms × characters",
    source="Demberg & Keller 2008",
    publication=(
        "Data from eye-tracking corpora as evidence for theories of syntactic processing "
        "complexity"
    ),
    caveat="In seconds, for an adult who reads silently. White space takes no time.",
    remark="seconds",
)
