"""How the rows of the outline are painted, and when their tooltips are made."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtGui import QHelpEvent, QPalette
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolTip,
    QTreeWidget,
)

from factbox.ui.look.selection_colour import Index
from factbox.ui.sidebar.outline_rows import Row


class RowDelegate(QStyledItemDelegate):
    """Makes a tooltip on demand, and not at every edit."""

    def helpEvent(
        self,
        event: QHelpEvent,
        view: QAbstractItemView,
        option: QStyleOptionViewItem,
        index: Index,
    ) -> bool:
        row = view.itemAt(event.pos()) if isinstance(view, QTreeWidget) else None
        if event.type() is not QEvent.Type.ToolTip or not isinstance(row, Row):
            return super().helpEvent(event, view, option, index)
        QToolTip.showText(event.globalPos(), row.tooltip(), view)
        return True


class LevelDelegate(RowDelegate):
    """Quietens a Level that is unreliable."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        super().initStyleOption(option, index)
        view = option.widget
        row = view.itemFromIndex(index) if isinstance(view, QTreeWidget) else None
        if isinstance(row, Row) and row.is_doubtful:
            _quieten(option)


class KnownDelegate(RowDelegate):
    """Quietens how much is known if that is unreliable."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        super().initStyleOption(option, index)
        view = option.widget
        row = view.itemFromIndex(index) if isinstance(view, QTreeWidget) else None
        if isinstance(row, Row) and row.known is not None and row.known.is_doubtful:
            _quieten(option)


class GistDelegate(RowDelegate):
    """Quietens enumerations, and tells a row when it is visible."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        super().initStyleOption(option, index)
        view = option.widget
        row = view.itemFromIndex(index) if isinstance(view, QTreeWidget) else None
        if isinstance(row, Row):
            row.see()
            if row.entry is not None and row.entry.is_enumeration:
                _quieten(option)


def _quieten(option: QStyleOptionViewItem) -> None:
    quiet = option.palette.color(QPalette.ColorRole.PlaceholderText)
    option.palette.setColor(QPalette.ColorRole.Text, quiet)
