"""The main figure of a text for programs: its key, its name, its value, what that means."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from factbox.analysis.figures.bands import band_of

if TYPE_CHECKING:
    from factbox.analysis.text.counts import Counts


class MainValue(NamedTuple):
    """The figure that says how hard a text in its language is: the Level, or another.

    `value` is None if the text has none, and `band`, what the value means in English words, if
    that is not known.
    """

    key: str
    name: str
    value: float | None
    band: str | None

    @classmethod
    def of(cls, counts: Counts) -> MainValue | None:
        """Return that of a text of such counts; None if its language has no such figure."""
        figure = counts.main_figure
        if figure is None:
            return None
        return cls(figure.key, figure.name, counts.main, band_of(figure, counts.main) or None)
