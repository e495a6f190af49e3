"""The band that a Level should reach, in the settings."""

from __future__ import annotations

from math import isfinite
from typing import TYPE_CHECKING

from factbox.analysis.level.band import Band

if TYPE_CHECKING:
    from PySide6.QtCore import QSettings

_SETTING = "target"


def stored_target(settings: QSettings) -> Band | None:
    """Return the band kept in `settings`; None if there is no valid one."""
    low, _, high = str(settings.value(_SETTING, "")).partition(" ")
    try:
        band = Band(float(low), float(high))
    except ValueError:
        return None
    return (
        band if isfinite(band.low) and isfinite(band.high) and band.low <= band.high else None
    )


def store_target(settings: QSettings, target: Band | None) -> None:
    """Keep the band in `settings`; None removes it."""
    if target is None:
        settings.remove(_SETTING)
    else:
        settings.setValue(_SETTING, f"{target.low} {target.high}")
