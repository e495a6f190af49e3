"""Snapshots as a table of two-line cells: what it was, and below it what changed since."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QRect,
    QSize,
    Qt,
)
from PySide6.QtGui import QFontMetrics, QPainter, QPalette
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from factbox.ui.look.elide import elide_at_word
from factbox.ui.look.plain import plain_tooltip
from factbox.ui.look.selection_colour import Index
from factbox.ui.look.theme import STEP, scaled
from factbox.ui.snapshots.snapshot_list import SnapshotList
from factbox.ui.wording import figures
from factbox.ui.wording.moments import second
from factbox.ui.wording.tr import tr

if TYPE_CHECKING:
    from factbox.analysis.rule_sets.rules import Rules
    from factbox.analysis.text.counts import FactBox
    from factbox.analysis.text.headline_rule import HeadlineRule
    from factbox.analysis.text.metrics import Metrics
    from factbox.snapshots.snapshot import Occasion, Snapshot

_TOP: Index = QModelIndex()

_FIGURES = list(figures.DECIMALS)
#: What a cell says in small below its text.
SECOND_LINE = Qt.ItemDataRole.UserRole
_NUMBERS = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_TEXT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class SnapshotModel(QAbstractTableModel):
    """A row for each snapshot: what it is called, and when it was saved; then each figure.

    Below a figure stands its change up to now, if the snapshots are those of the text.
    """

    def __init__(self) -> None:
        super().__init__()
        self.listed = SnapshotList()
        self._now: FactBox | None = None
        self._rules: Rules | None = None
        # How often the headline counts now.
        self._headline: HeadlineRule | None = None

    def show_list(self, listed: SnapshotList) -> None:
        """Show these instead of those before."""
        self.beginResetModel()
        self.listed = listed
        self.endResetModel()

    def compare_with(self, metrics: Metrics) -> bool:
        """Say from now on how the text differs from each snapshot; whether that is news.

        From a snapshot that was counted by other rules a difference means nothing.
        """
        before = self._now, self._rules, self._headline
        self._now, self._rules = metrics.whole.box, metrics.rules
        self._headline = metrics.headline_rule
        return before != (self._now, self._rules, self._headline) and bool(self.listed)

    def rowCount(self, parent: Index = _TOP) -> int:
        return 0 if parent.isValid() else len(self.listed)

    def columnCount(self, parent: Index = _TOP) -> int:
        return 0 if parent.isValid() else 1 + len(_FIGURES)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _TEXT if section == 0 else _NUMBERS
        if role == Qt.ItemDataRole.DisplayRole:
            return figures.name_of(_FIGURES[section - 1]) if section else ""
        if role == Qt.ItemDataRole.ToolTipRole and section:
            return self.tr("What it was; below, how much more or less the text has now")
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _NUMBERS if index.column() else _TEXT
        snapshot = self.listed.at(index.row())
        if snapshot is None:
            return None
        lines = self._lines(snapshot, index.column())
        if role == Qt.ItemDataRole.DisplayRole:
            return lines[0]
        if role == SECOND_LINE:
            return lines[1]
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tooltip(self._about(snapshot))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(line for line in lines if line)
        return None

    def _lines(self, snapshot: Snapshot, column: int) -> tuple[str, str]:
        if column == 0:
            time = second(snapshot.saved_at)
            if self._counted_otherwise(snapshot):
                time = self.tr("counted as %s · %s") % (snapshot.rules_name, time)
            elif self._headline_counts_otherwise(snapshot):
                time = self.tr("headline %s · %s") % (snapshot.headline, time)
            return self._name(snapshot), time
        figure = _FIGURES[column - 1]
        then = snapshot.fact_box
        change = ""
        if self.listed.titles:
            # It is of another text.
            pass
        elif self._counted_otherwise(snapshot):
            change = "—"
        elif self._now is not None:
            change = figures.change_of(figure, then, self._now)
        return figures.value_of(then, figure), change

    def _name(self, snapshot: Snapshot) -> str:
        if self.listed.titles:
            return " ".join(self.listed.titles[snapshot.work_id].split())
        return snapshot_name(snapshot)

    def _counted_otherwise(self, snapshot: Snapshot) -> bool:
        """Whether it was counted by other rules than the text is now."""
        if self._rules is None:
            return False
        now = self._rules.name, self._rules.version
        return now != snapshot.rules

    def _headline_counts_otherwise(self, snapshot: Snapshot) -> bool:
        return self._headline is not None and self._headline.value != snapshot.headline

    def _about(self, snapshot: Snapshot) -> str:
        lines = [
            self._name(snapshot),
            *filter(None, [occasion_name(snapshot.occasion)]),
            self.tr("Saved %s UTC") % f"{snapshot.saved_at:%Y-%m-%d %H:%M:%S}",
            self.tr("Rule set: %s, version %d, headline counted %s")
            % (snapshot.rules_name, snapshot.rules_version, snapshot.headline),
            f"SHA-256 {snapshot.sha256[:16]}…",
        ]
        if self._counted_otherwise(snapshot):
            lines.append(
                self.tr("The text is counted by other rules now: a difference means nothing.")
            )
        elif self._headline is not None and self._headline.value != snapshot.headline:
            lines.append(
                self.tr("The headline counts %s now: a part of each difference is its.")
                % self._headline.value
            )
        return "\n".join([*lines, snapshot.note] if snapshot.note else lines)


def snapshot_name(snapshot: Snapshot) -> str:
    """What a snapshot is called among those of its text: its number, and its title if any.

    Without one, one that was saved unasked is called after its occasion.
    """
    title = " ".join(snapshot.title.split()) or occasion_name(snapshot.occasion)
    return f"{snapshot.number} · {title}" if title else tr("Snapshot %d") % snapshot.number


def occasion_name(occasion: Occasion) -> str:
    """Why a snapshot was saved, in a few words; "" if it was asked for."""
    return {
        "asked": "",
        "pasted": tr("automatic, pasted"),
        "replaced": tr("automatic, before a paste"),
        "closed": tr("automatic, on closing"),
    }[occasion.value]


class TwoLineDelegate(QStyledItemDelegate):
    """Paints the text of a cell and, small and quiet below it, its second line."""

    def displayText(self, value: object, locale: object) -> str:
        # Qt paints the cell without text, `paint` the two lines.
        return ""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        super().paint(painter, option, index)
        inner = option.rect.adjusted(0, STEP // 2, -STEP // 2, -STEP // 2)
        side = _NUMBERS if index.column() else _TEXT
        side &= Qt.AlignmentFlag.AlignHorizontal_Mask
        first, second = _lines_of(index)
        small = scaled(option.font, 0.85)
        ink, quiet = QPalette.ColorRole.Text, QPalette.ColorRole.PlaceholderText
        top, bottom = Qt.AlignmentFlag.AlignTop, Qt.AlignmentFlag.AlignBottom
        painter.save()
        for text, font, colour, edge in (
            (first, option.font, ink, top),
            (second, small, quiet, bottom),
        ):
            painter.setFont(font)
            painter.setPen(option.palette.color(colour))
            shown = elide_at_word(text, QFontMetrics(font), inner.width())
            self.draw_line(painter, inner, side | edge, shown)
        painter.restore()

    def draw_line(
        self, painter: QPainter, room: QRect, alignment: Qt.AlignmentFlag, text: str
    ) -> None:
        """Draw one of the two lines, which fits."""
        painter.drawText(room, alignment, text)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        large, small = option.fontMetrics, QFontMetrics(scaled(option.font, 0.85))
        first, second = _lines_of(index)
        width = max(large.horizontalAdvance(first), small.horizontalAdvance(second))
        return QSize(width + 2 * STEP, large.height() + small.height() + STEP)


def _lines_of(index: Index) -> tuple[str, str]:
    return str(index.data()), str(index.data(SECOND_LINE) or "")
