"""The picture of the type–token ratio over a text."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from factbox.reports.numbers import shown
from factbox.tr import tr
from factbox.ui.look.theme import STEP, Colours
from factbox.ui.pane.lettering import Lettering
from factbox.ui.pane.scale import round_step

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QFont

    from factbox.analysis.figures.curve import Column
    from factbox.analysis.words.counted_tokens import CountedTokens

# The scale begins here unless the line goes lower: so texts can be compared.
_USUAL_LOWEST = 0.5
_DOT = 3.5
_BETWEEN = 3
_LEAST_BRACKET = 20


class ProposalSpan(NamedTuple):
    """A proposal of the outline, from the token `start` up to the token `end`."""

    start: int
    end: int
    ordinal: int | None
    gist: str


class DrawnCurve(NamedTuple):
    """The curve of a text, and what is drawn with it."""

    columns: Sequence[Column]
    mattr: float | None
    proposals: Sequence[ProposalSpan]
    places: CountedTokens

    def nearest(self, token: int) -> Column:
        """Return the column nearest to a token; there must be one."""
        after = bisect_left(self.columns, token, key=lambda column: column.token)
        beside = self.columns[max(after - 1, 0) : after + 1]
        return min(beside, key=lambda column: abs(column.token - token))

    def proposal_at(self, token: int) -> ProposalSpan | None:
        """Return the proposal that a token is in; None if it is in none."""
        return next((each for each in self.proposals if each.start <= token < each.end), None)


class CurvePicture:
    """Draws the curve of a text in a rectangle."""

    def __init__(self, drawn: DrawnCurve, area: QRectF, font: QFont, colours: Colours) -> None:
        self._drawn = drawn
        self._letters = Lettering(font, colours)
        self._colours = colours
        self._line_height = self._letters.height
        self._lowest = _lowest(drawn.columns)
        left, right = (
            self._letters.width(widest) + STEP for widest in ("0.0", self._mean_label())
        )
        below = 2 * self._line_height + STEP
        #: where the line is
        self.plot = area.adjusted(left, self._line_height + STEP / 2, -right, -below)

    def x_of(self, token: int) -> float:
        """Return the x of a token."""
        share = (token + 0.5) / max(self._drawn.places.count, 1)
        return self.plot.left() + share * self.plot.width()

    def y_of(self, ttr: float) -> float:
        """Return the y of a ratio."""
        share = (ttr - self._lowest) / (1 - self._lowest)
        return self.plot.bottom() - share * self.plot.height()

    def token_at(self, x: float) -> int:
        """Return the token at `x`."""
        share = (x - self.plot.left()) / max(self.plot.width(), 1.0)
        return int(min(max(share, 0.0), 1.0) * self._drawn.places.count)

    def paint(self, painter: QPainter) -> None:
        """Paint everything but the marks."""
        painter.setFont(self._letters.font)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
        self._paint_ratios(painter)
        self._paint_ranges(painter)
        self._paint_mean(painter)
        self._paint_line(painter)
        self._paint_places(painter)
        self._paint_proposals(painter)

    def paint_cursor(self, painter: QPainter, token: int) -> None:
        """Mark where the cursor stands in the text."""
        painter.setPen(QPen(QColor(self._colours.accent), 2))
        self._paint_upright(painter, self.x_of(token))

    def paint_mark(self, painter: QPainter, column: Column) -> None:
        """Mark what is read."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
        x = self.x_of(column.token)
        painter.setPen(QPen(QColor(self._colours.quiet), 1))
        self._paint_upright(painter, x)
        painter.setPen(QPen(QColor(self._colours.margin), 1.5))
        painter.setBrush(QColor(self._colours.ink))
        painter.drawEllipse(QPointF(x, self.y_of(column.ttr)), _DOT, _DOT)
        proposal = self._drawn.proposal_at(column.token)
        if proposal is not None:
            self._paint_proposal(painter, proposal, self._colours.ink)

    def _paint_ratios(self, painter: QPainter) -> None:
        """Paint the scale of the ratios, with a quiet line at each number."""
        apart = 2 if (1 - self._lowest) * self._line_height * 12 > self.plot.height() else 1
        half = self._line_height / 2
        for tenths in range(10, round(10 * self._lowest) - 1, -apart):
            y = round(self.y_of(tenths / 10)) + 0.5
            painter.setPen(QPen(QColor(self._colours.line), 1))
            painter.drawLine(QLineF(self.plot.left(), y, self.plot.right(), y))
            x, side = self.plot.left() - STEP, Qt.AlignmentFlag.AlignRight
            self._letters.write(painter, shown(tenths / 10, 1), x, y - half, side)
        title = tr("TTR of 50 tokens")
        above = self.plot.top() - self._line_height - STEP / 2
        self._letters.write(painter, title, self.plot.left(), above)

    def _paint_ranges(self, painter: QPainter) -> None:
        """Paint the range of the windows that share a point of the line."""
        columns = self._drawn.columns
        if columns[0].windows == 1:
            return
        upper = [self._point(column.token, column.highest) for column in columns]
        lower = [self._point(column.token, column.lowest) for column in columns]
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._colours.line))
        painter.drawPolygon(QPolygonF([*upper, *reversed(lower)]))
        painter.setBrush(Qt.BrushStyle.NoBrush)

    def _paint_line(self, painter: QPainter) -> None:
        # Qt paints a line of one pixel twenty times as fast as a thicker one.
        painter.setPen(QPen(QColor(self._colours.ink), 1))
        line = [self._point(column.token, column.ttr) for column in self._drawn.columns]
        painter.drawPolyline(QPolygonF(line))
        if len(line) == 1:
            painter.drawEllipse(line[0], _DOT, _DOT)

    def _point(self, token: int, ttr: float) -> QPointF:
        return QPointF(self.x_of(token), self.y_of(ttr))

    def _paint_mean(self, painter: QPainter) -> None:
        if self._drawn.mattr is None:
            return
        y = self.y_of(self._drawn.mattr)
        painter.setPen(QPen(QColor(self._colours.quiet), 1, Qt.PenStyle.DashLine))
        painter.drawLine(QLineF(self.plot.left(), y, self.plot.right(), y))
        top = y - self._line_height / 2
        self._letters.write(painter, self._mean_label(), self.plot.right() + STEP, top)

    def _paint_places(self, painter: QPainter) -> None:
        """Paint the numbers of tokens below the line, each with its paragraph."""
        top = self.plot.bottom() + STEP / 2
        places = self._drawn.places
        widest = self._letters.width(self._place_label(places.count)) + 3 * STEP
        tokens = places.count * widest / max(self.plot.width(), 1.0)
        apart = int(round_step(max(tokens, 10)))
        free_from = self.plot.left() - STEP
        for token in range(0, places.count, apart):
            # Tokens are counted from 1: the hundredth is number 100.
            number = max(token, 1)
            label = self._place_label(number)
            x, half = self.x_of(number - 1), self._letters.width(label) / 2
            start = max(x - half, self.plot.left())
            if start < free_from + STEP or start + 2 * half > self.plot.right():
                continue
            painter.setPen(QPen(QColor(self._colours.edge), 1))
            bottom = self.plot.bottom()
            painter.drawLine(QLineF(x, bottom, x, bottom + STEP / 2))
            self._letters.write(painter, label, start, top)
            free_from = start + 2 * half
        title = tr("token · par.", "axis: numbers of a token and of its paragraph")
        self._letters.write(painter, title, self.plot.right() + STEP, top)

    def _paint_proposals(self, painter: QPainter) -> None:
        for proposal in self._drawn.proposals:
            self._paint_proposal(painter, proposal, self._colours.quiet)
        if self._drawn.proposals:
            _, middle = self._band()
            top = middle - self._line_height / 2
            self._letters.write(
                painter,
                tr("proposals", "axis: the proposals of the outline"),
                self.plot.right() + STEP,
                top,
            )

    def _paint_proposal(self, painter: QPainter, proposal: ProposalSpan, colour: str) -> None:
        """Paint a bracket below the line, with its ordinal in the middle if there is room."""
        top, middle = self._band()
        left = self.x_of(proposal.start)
        # The next proposal often begins with the next token.
        right = max(self.x_of(proposal.end) - _BETWEEN, left + 1)
        painter.setPen(QPen(QColor(colour), 1))
        if right - left < _LEAST_BRACKET:
            painter.drawLine(QLineF(left, middle, right, middle))
            return
        label = str(proposal.ordinal or "")
        gap = self._letters.width(label) / 2 + STEP / 2 if label else 0.0
        centre = (left + right) / 2
        painter.drawLine(QLineF(left, top, left, middle))
        painter.drawLine(QLineF(right, top, right, middle))
        painter.drawLine(QLineF(left, middle, centre - gap, middle))
        painter.drawLine(QLineF(centre + gap, middle, right, middle))
        area = QRectF(centre - gap, middle - self._line_height / 2, 2 * gap, self._line_height)
        painter.drawText(area, Qt.AlignmentFlag.AlignCenter, label)

    def _band(self) -> tuple[float, float]:
        """Return the y of the ends of the brackets, and of their lines."""
        top = self.plot.bottom() + self._line_height + STEP
        return top, top + self._line_height / 2

    def _paint_upright(self, painter: QPainter, x: float) -> None:
        painter.drawLine(QLineF(x, self.plot.top(), x, self.plot.bottom()))

    def _place_label(self, number: int) -> str:
        return tr("{token} · par. {paragraph}", "axis").format(
            token=number, paragraph=self._drawn.places.paragraph_of(number - 1)
        )

    def _mean_label(self) -> str:
        return f"MATTR {shown(self._drawn.mattr or 0, 3)}"


def _lowest(columns: Sequence[Column]) -> float:
    """Return where the scale begins: at 0.5, or a tenth below a line that goes lower."""
    lowest = min((column.lowest for column in columns), default=1.0)
    return min(_USUAL_LOWEST, int(10 * lowest) / 10)
