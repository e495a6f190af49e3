"""The paper of a report: its sizes and margins."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QLocale, QMarginsF, QRectF
from PySide6.QtGui import QPageLayout, QPageSize

from factbox.tr import tr

#: Places on a page are in twentieths of a point: fonts have whole numbers of units only.
POINT = 20.0
MILLIMETRE = POINT * 72 / 25.4

_SIDE, _TOP, _BOTTOM = 22 * MILLIMETRE, 17 * MILLIMETRE, 21 * MILLIMETRE
#: The distance from the text to the foot of the page.
FOOT = 6 * MILLIMETRE
# Where Letter is usual, according to the Unicode CLDR.
_LETTER = frozenset("BZ CA CL CO CR GT MX NI PA PH PR SV US VE".split())


class Paper(StrEnum):
    """The sizes of paper to choose from."""

    A4 = "A4"
    LETTER = "Letter"

    @property
    def label(self) -> str:
        """Its name, for people."""
        return tr("Letter", "a size of paper") if self is Paper.LETTER else self.value

    @property
    def size(self) -> QPageSize:
        """The size in terms of Qt."""
        sizes = QPageSize.PageSizeId
        return QPageSize(sizes.A4 if self is Paper.A4 else sizes.Letter)

    @property
    def layout(self) -> QPageLayout:
        """The whole sheet, upright: the margins are drawn, as the foot stands in them."""
        upright = QPageLayout.Orientation.Portrait
        layout = QPageLayout(self.size, upright, QMarginsF(0, 0, 0, 0))
        layout.setMode(QPageLayout.Mode.FullPageMode)
        return layout

    @property
    def sheet(self) -> QRectF:
        """The whole sheet."""
        size = self.size.size(QPageSize.Unit.Point)
        return QRectF(0, 0, size.width() * POINT, size.height() * POINT)

    @property
    def body(self) -> QRectF:
        """The part of the sheet that the text fills."""
        return self.sheet.adjusted(_SIDE, _TOP, -_SIDE, -_BOTTOM)


def usual_paper() -> Paper:
    """Return the size of paper that is usual where the user is."""
    here = QLocale.territoryToCode(QLocale.system().territory())
    return Paper.LETTER if here in _LETTER else Paper.A4
