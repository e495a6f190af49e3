"""Moments as they are shown."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QLocale

from factbox.ui.wording.moments import clock, day, minute, second, short_second


def test_a_moment_is_shown_in_local_time() -> None:
    moment = datetime(2026, 11, 5, 17, 53, 9).astimezone()
    month = QLocale().monthName(11, QLocale.FormatType.ShortFormat)
    assert day(moment) == f"5 {month} 2026"
    assert clock(moment) == "17:53"
    assert minute(moment) == f"5 {month} 2026 17:53"
    assert second(moment) == f"5 {month} 2026 17:53:09"


def test_the_year_is_left_out_where_it_is_this_one() -> None:
    now = datetime.now().astimezone()
    assert f" {now.year} " not in short_second(now)
    assert short_second(now.replace(year=now.year - 1, day=1)) == second(
        now.replace(year=now.year - 1, day=1)
    )
