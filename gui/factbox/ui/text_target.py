"""Keeps the target of each text, and finds it when the text is opened again."""

from __future__ import annotations

from math import isfinite
from typing import TYPE_CHECKING

from PySide6 import QtCore
from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from factbox.analysis.level.band import Band
from factbox.analysis.level.target import NO_TARGET, Coverage, Target, coverage_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from PySide6.QtCore import QSettings

    from factbox.ui.inspection.inspection import Inspection
    from factbox.ui.snapshots.snapshot_list import SnapshotList

_GROUP = "targets"
_BETWEEN = ";"


class TextTarget(QObject):
    """Keeps the target in the settings, by the work that the text belongs to and by its file.

    A text with neither has its target until another text takes its place.
    """

    def __init__(
        self,
        settings: QSettings,
        inspection: Inspection,
        path: Callable[[], Path | None],
        parent: QObject | None = None,
    ) -> None:
        """`path` returns the file of the text, if it has one."""
        super().__init__(parent)
        self._settings = settings
        self._inspection = inspection
        self._path = path
        # The key of the work that the text belongs to.
        self._work: str | None = None
        # Whether the text may be another one that is not recognised yet.
        self._is_another = False
        inspection.target_set.connect(self._keep)
        application = QGuiApplication.instance()
        assert isinstance(application, QGuiApplication)
        application.applicationStateChanged.connect(self._follow_others)

    def begin(self, by_edit: bool) -> None:
        """Follow a text that took the place of the whole old one, perhaps by a paste."""
        # A paste into a text without a work, perhaps an empty one, continues that text.
        self._is_another = not by_edit or self._work is not None
        if not by_edit:
            self._work = None
            self._inspection.set_target(NO_TARGET)

    def follow_work(self, listed: SnapshotList) -> None:
        """Take the target of the text, now that it is known which work it belongs to."""
        work = listed.work.key if listed.work is not None else None
        if work == self._work and not self._is_another:
            return
        self._work = work
        otherwise = NO_TARGET if self._is_another else self._inspection.target
        self._inspection.set_target(self._kept() or otherwise)
        self._is_another = False

    def follow_file(self) -> None:
        """Keep the target for another file, to which the text was saved."""
        self._keep(self._inspection.target)

    def _follow_others(self, state: QtCore.Qt.ApplicationState) -> None:
        """Take over what another window has set for the same text."""
        if state is QtCore.Qt.ApplicationState.ApplicationActive and not self._is_another:
            self._settings.sync()
            kept = self._kept()
            if kept not in (None, self._inspection.target):
                self._inspection.set_target(kept or NO_TARGET)

    def _keep(self, target: Target) -> None:
        """Save the target at once, so that it survives even a crash."""
        if target == NO_TARGET and (self._is_another or self._kept() is None):
            return
        # A target is set for the text that is there.
        self._is_another = False
        for name in self._names():
            if self._settings.value(name) != _written(target):
                self._settings.setValue(name, _written(target))

    def _kept(self) -> Target | None:
        """Return the target that is kept for the text; None if there never was one."""
        kept = (self._settings.value(name) for name in self._names())
        return next((_read(value) for value in kept if isinstance(value, str)), None)

    def _names(self) -> Iterator[str]:
        """Yield the names of the settings for the text."""
        if self._work is not None:
            yield f"{_GROUP}/work-{self._work}"
        path = self._path()
        if path is not None:
            from hashlib import sha256

            # Not the path itself: people pass on settings more readily than texts.
            name = sha256(str(path).encode("utf-8", "surrogateescape")).hexdigest()
            yield f"{_GROUP}/file-{name[:32]}"


def _written(target: Target) -> str:
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
