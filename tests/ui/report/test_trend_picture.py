"""The trend as a picture of a report."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtGui import QImage

from factbox.analysis.figures.fact_box import LEVEL
from factbox.analysis.level.band import Band
from factbox.analysis.level.target import NO_TARGET, Aim, Target
from factbox.analysis.text.document import Document
from factbox.reports.report.subject import TREND_WIDTH, TrendToDraw
from factbox.snapshots.snapshot import Occasion, Snapshot
from factbox.snapshots.trend import Trend
from factbox.ui.look.theme import LIGHT
from factbox.ui.report.trend_picture import draw_trend

from ..pictures import colours_of, longest_line

pytestmark = pytest.mark.usefixtures("qapp")

BEGUN = datetime(2026, 3, 3, 12, tzinfo=UTC)


def picture(*levels: float, target: Target = NO_TARGET) -> QImage:
    """The picture of snapshots with these Levels."""
    document = Document(["The park is old. It has a pond."])
    rules = document.metrics().rules
    snapshots = [
        Snapshot(
            number,
            1,
            number,
            BEGUN + timedelta(days=number),
            "",
            "",
            Occasion.ASKED,
            rules.name.value,
            rules.version,
            "once",
            {"level": level},
            "",
        )
        for number, level in enumerate(levels, 1)
    ]
    trend = Trend(snapshots[::-1])
    png = draw_trend(TrendToDraw(trend, document.metrics(), {}, target, "Title", False))
    return QImage.fromData(png)


def test_it_is_as_fine_as_print() -> None:
    assert picture(14.2, 9.1).width() == pytest.approx(TREND_WIDTH / 25.4 * 300, abs=1)


def test_it_is_white_with_dark_lines() -> None:
    image = picture(14.2, 9.1)
    assert image.pixelColor(0, 0).name() == "#ffffff"
    assert LIGHT.ink in colours_of(image)


def test_the_target_is_a_band_that_is_seen_without_colour() -> None:
    tint = LIGHT.tints[1]
    with_target, without = (
        picture(14.2, 9.1, target=Target(Aim(LEVEL, Band(8, 10)))),
        picture(14.2, 9.1),
    )
    assert longest_line(with_target, tint) > with_target.width() / 2
    assert tint not in colours_of(without)
