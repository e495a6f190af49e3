"""Moments in local time, as they are shown: 25 Nov 2026 17:53."""

from __future__ import annotations

from datetime import datetime

from factbox.tr import tr


def day(moment: datetime) -> str:
    """Return the date."""
    return _shown(moment, tr("d MMM yyyy", "date, as Qt writes patterns: 25 Nov 2026"))


def minute(moment: datetime) -> str:
    """Return the date, hour and minute."""
    return f"{day(moment)} {clock(moment)}"


def second(moment: datetime) -> str:
    """Return the date and time to the second, where two moments may share a minute."""
    return f"{day(moment)} {_shown(moment, 'hh:mm:ss')}"


def short_second(moment: datetime) -> str:
    """Return the same, without the year if it is this one."""
    if moment.astimezone().year != datetime.now().astimezone().year:
        return second(moment)
    date = _shown(moment, tr("d MMM", "date, as Qt writes patterns: 25 Nov"))
    return f"{date} {_shown(moment, 'hh:mm:ss')}"


def clock(moment: datetime) -> str:
    """Return the hour and minute alone."""
    return _shown(moment, "hh:mm")


def sortable(moment: datetime) -> str:
    """Return the date and time to the second as ISO 8601: 2026-11-25 17:53:04."""
    return f"{moment.astimezone():%Y-%m-%d %H:%M:%S}"


def _shown(moment: datetime, pattern: str) -> str:
    # Imported late: QLocale knows every language, which would slow the start.
    from PySide6.QtCore import QDateTime, QLocale

    return QLocale().toString(QDateTime.fromSecsSinceEpoch(int(moment.timestamp())), pattern)
