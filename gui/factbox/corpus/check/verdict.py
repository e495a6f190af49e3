"""Says whether a text is within thresholds."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from factbox.analysis.level.band import Band, BandSide

if TYPE_CHECKING:
    from collections.abc import Mapping

    from factbox.measuring.report import Report


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
        """Whether there is a value, and it is in the band."""
        return self.side is BandSide.INSIDE


class Verdict(NamedTuple):
    """What a check found of a text: its figures, or the `error` why it cannot be read."""

    path: str
    error: str = ""
    figures: tuple[CheckedFigure, ...] = ()
    warnings: tuple[str, ...] = ()

    @property
    def is_inside(self) -> bool:
        """Whether the text could be read, and all of its figures are inside."""
        return not self.error and all(each.is_inside for each in self.figures)


def verdict(path: str, report: Report, bands: Mapping[str, Band]) -> Verdict:
    """Return what the report on a text says about `bands`, by the keys of their figures."""
    checked = tuple(
        CheckedFigure(
            key,
            report.figures[key],
            band,
            report.unreliable.get(key, ""),
            report.absent.get(key, ""),
        )
        for key, band in bands.items()
    )
    warnings = (*report.source.warnings, *(each.message for each in report.warnings))
    return Verdict(path, "", checked, warnings)
