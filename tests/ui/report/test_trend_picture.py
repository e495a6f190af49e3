"""The trend as a picture of a report."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtGui import QImage

from factbox.analysis.level.band import Band
from factbox.snapshots.snapshot import Occasion, Snapshot
from factbox.snapshots.trend import Trend
from factbox.ui.pane.trend.drawn import DrawnTrend, Now
from factbox.ui.report.trend_picture import trend_picture

pytestmark = pytest.mark.usefixtures("qapp")

RULES = ("Fact box", 3)
FIRST = datetime(2026, 3, 3, 12, tzinfo=UTC)


def snapshot(number: int, level: float, rules: tuple[str, int] = RULES) -> Snapshot:
    """A snapshot of that number and Level."""
    figures = {"level": level, "tokens": 1000.0 - number}
    saved_at = FIRST + timedelta(days=number - 1)
    return Snapshot(
        number, 1, number, saved_at, "", "", Occasion.ASKED, *rules, "once", figures, ""
    )


def drawn(*snapshots: Snapshot, names: tuple[str, ...] = ("level", "tokens")) -> DrawnTrend:
    """A trend of these snapshots, the oldest first, with a Level of 9.1 now."""
    now = Now({"level": 9.1, "tokens": 900}, RULES, "once", frozenset())
    return DrawnTrend(Trend(snapshots[::-1]), now, names, Band(8, 10), "Title")


def test_it_says_in_words_what_it_shows() -> None:
    picture = trend_picture(drawn(snapshot(1, 14.2), snapshot(2, 11.0)))
    assert picture.alternative == (
        "2 snapshots, and now. "
        "Level: from 14.200 on 3 Mar 2026 to 9.100 now; target 8–10. "
        "Tokens: from 999 on 3 Mar 2026 to 900 now."
    )


def test_what_was_counted_otherwise_is_not_compared() -> None:
    picture = trend_picture(drawn(snapshot(1, 14.2, ("textstat", 1)), snapshot(2, 11.0)))
    assert "Level: from 11.000 on 4 Mar 2026 to 9.100 now" in picture.alternative


@pytest.mark.parametrize("count", [1, 2, 4, 7])
def test_it_is_as_fine_as_print_and_not_empty(count: int) -> None:
    names = ("level", "tokens", "types", "ttr", "flesch_reading_ease", "lix", "rix")[:count]
    picture = trend_picture(drawn(snapshot(1, 14.2), snapshot(2, 11.0), names=names))
    image = QImage.fromData(picture.png)
    assert image.width() == pytest.approx(picture.width / 25.4 * 300, abs=1)
    assert image.height() < image.width() * 1.3
    assert not image.allGray()


def test_it_is_white_whatever_the_theme() -> None:
    image = QImage.fromData(trend_picture(drawn(snapshot(1, 14.2))).png)
    assert image.pixelColor(0, 0).name() == "#ffffff"
