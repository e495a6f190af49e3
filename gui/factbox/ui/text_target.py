"""Keeps the target of each text, and finds it when the text is opened again."""

from __future__ import annotations

from math import isfinite
from typing import TYPE_CHECKING

from factbox.analysis.level.band import Band
from factbox.analysis.level.target import NO_TARGET, Coverage, Target, coverage_of
from factbox.ui.kept_with_text import KeptWithText

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtCore import QObject, QSettings

    from factbox.ui.inspection.inspection import Inspection

_GROUP = "targets"
_BETWEEN = ";"


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
    bands = (target.level, target.length)
    parts = ["" if band is None else f"{band.low:.10g} {band.high:.10g}" for band in bands]
    if target.coverage is not None:
        parts.append(f"{target.coverage.percent} {target.coverage.level.label}")
    return _BETWEEN.join(parts)


def _read(value: str) -> Target:
    """Return the target written as `value`, without what makes no sense."""
    # Before there was a coverage, there were two parts.
    level, length, coverage, *_ = [*value.split(_BETWEEN), "", "", ""]
    return Target(_band(level), _band(length), _coverage(coverage))


def _band(value: str) -> Band | None:
    low, _, high = value.partition(" ")
    try:
        band = Band(float(low), float(high))
    except ValueError:
        return None
    return band if 0 <= band.low <= band.high and isfinite(band.high) else None


def _coverage(value: str) -> Coverage | None:
    percent, _, level = value.partition(" ")
    try:
        return coverage_of(percent, level)
    except ValueError:
        return None
