"""Keeps the target of each text, and finds it when the text is opened again."""

from __future__ import annotations

from math import inf, isfinite, isinf
from typing import TYPE_CHECKING

from factbox.analysis.level.band import Band
from factbox.analysis.level.target import NO_TARGET, Aim, Coverage, Target, coverage_of
from factbox.ui.kept_with_text import KeptWithText

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtCore import QObject, QSettings

    from factbox.analysis.figures.figure import Figure
    from factbox.ui.inspection.inspection import Inspection

_GROUP = "targets"
_BETWEEN = ";"
# The highest number, or the lowest with a minus, that the fields of a target can show.
_MOST = 1e9


class TextTarget(KeptWithText):
    """Keeps the target of the text in the settings, and gives it to the inspection."""

    def __init__(
        self,
        settings: QSettings,
        inspection: Inspection,
        path: Callable[[], Path | None],
        parent: QObject | None = None,
    ) -> None:
        """`path` returns the file of the text, if it has one."""
        super().__init__(settings, _GROUP, path, parent)
        self._inspection = inspection
        self.taken.connect(self._give)
        inspection.target_set.connect(self._keep_set)

    def _give(self, value: str) -> None:
        if value != _value_of(self._inspection.target):
            self._inspection.set_target(_read(value))

    def _keep_set(self, target: Target) -> None:
        if _value_of(target) != self.value:
            self.set(_value_of(target))


def _value_of(target: Target) -> str:
    if target == NO_TARGET:
        return ""
    main, length = target.main, target.length
    parts = ["", "" if length is None else _written(length)]
    if main is not None:
        parts[0] = f"{_key_of(main.figure)} {_written(main.band)}"
    if target.coverage is not None:
        parts.append(f"{target.coverage.percent} {target.coverage.level.label}")
    return _BETWEEN.join(parts)


def _read(value: str) -> Target:
    """Return the target written as `value`, without what makes no sense."""
    # Before there was a coverage, there were two parts.
    main, length, coverage, *_ = [*value.split(_BETWEEN), "", "", ""]
    return Target(_aim(main), _band(length), _coverage(coverage))


def _written(band: Band) -> str:
    return f"{band.low:.10g} {band.high:.10g}"


def _key_of(figure: Figure) -> str:
    """Return the key by which a main figure is kept; there is a Level in several languages."""
    return f"{figure.key}-{figure.language}" if figure.as_level else figure.key


def _aim(value: str) -> Aim | None:
    """Return the aim written so; None for a figure that is the main one of no language."""
    from factbox.analysis.figures.fact_box import main_figure_in
    from factbox.analysis.languages.languages import language_of
    from factbox.analysis.languages.rooms import CODES

    key, _, ends = value.partition(" ")
    if key[:1].isdigit():
        # Before there were other figures, it was the Level of English.
        key, ends = "level-en", value
    band = _band(ends, lowest=-inf)
    of_all = filter(None, map(main_figure_in, map(language_of, CODES)))
    figure = next((each for each in of_all if _key_of(each) == key), None)
    return None if band is None or figure is None else Aim(figure, band)


def _band(value: str, lowest: float = 0.0) -> Band | None:
    low, _, high = value.partition(" ")
    try:
        band = Band(float(low), float(high))
    except ValueError:
        return None
    if any(abs(end) > _MOST and not isinf(end) for end in band):
        return None
    # An open end is written "inf", and only a band of a main figure may have one.
    is_open = isinf(lowest) and isinf(band.low) is not isinf(band.high)
    is_whole = isfinite(band.low) and isfinite(band.high)
    return band if lowest <= band.low <= band.high and (is_whole or is_open) else None


def _coverage(value: str) -> Coverage | None:
    percent, _, level = value.partition(" ")
    try:
        return coverage_of(percent, level)
    except ValueError:
        return None
