"""Moments by the clock here, in the one form in which they are shown: 25 Nov 2026 17:53."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factbox.ui.wording.tr import tr

if TYPE_CHECKING:
    from datetime import datetime


def day(moment: datetime) -> str:
    """The date."""
    return _shown(moment, tr("d MMM yyyy"))


def minute(moment: datetime) -> str:
    """The date, hour and minute."""
    return _shown(moment, tr("d MMM yyyy hh:mm"))


def second(moment: datetime) -> str:
    """The date and time to the second: of what may have come in the same minute."""
    return _shown(moment, tr("d MMM yyyy hh:mm:ss"))


def clock(moment: datetime) -> str:
    """Hour and minute alone."""
    return _shown(moment, "hh:mm")


def _shown(moment: datetime, pattern: str) -> str:
    # Late, for what it costs at the start: QLocale knows all languages there are.
    from PySide6.QtCore import QDateTime, QLocale

    return QLocale().toString(QDateTime.fromSecsSinceEpoch(int(moment.timestamp())), pattern)
