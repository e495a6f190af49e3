"""Says whether texts are within thresholds."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from factbox.analysis.level.band import Band, BandSide
from factbox.corpus.row import said_warnings, written_path

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from factbox.measuring.input_text import InputText
    from factbox.measuring.options import Options


class CheckedFigure(NamedTuple):
    """A figure of a text, its band, and why it is `unreliable` or `absent`; "" if it is not."""

    key: str
    value: float | None
    band: Band
    unreliable: str = ""
    absent: str = ""

    @property
    def side(self) -> BandSide | None:
        """Where the value lies; None for an absent one."""
        return self.band.side(self.value)

    @property
    def is_inside(self) -> bool:
        """True if there is a value and it is in the band."""
        return self.side is BandSide.INSIDE


class Verdict(NamedTuple):
    """What a check found of a text: its figures, or the `error` why it cannot be read."""

    path: str
    error: str = ""
    figures: tuple[CheckedFigure, ...] = ()
    warnings: tuple[str, ...] = ()

    @property
    def is_inside(self) -> bool:
        """True if the text could be read and all of its figures are inside."""
        return not self.error and all(each.is_inside for each in self.figures)


def checked(
    options: Options, bands: Mapping[str, Band], path: Path, given: InputText
) -> Verdict:
    """Measure the text of the file at `path`, and return whether its figures are in `bands`."""
    from factbox.measuring.measure import report_on

    report = report_on(given, options)
    figures = tuple(
        CheckedFigure(
            key,
            report.figures[key],
            band,
            report.unreliable.get(key, ""),
            report.absent.get(key, ""),
        )
        for key, band in bands.items()
    )
    return Verdict(written_path(path), "", figures, said_warnings(report))


def unreadable(path: Path, error: str) -> Verdict:
    """Return what is found of a file that cannot be read."""
    return Verdict(written_path(path), error)
