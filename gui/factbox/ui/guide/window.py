"""The window of the guide: its pages in a list, a search, and one page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QMainWindow,
    QPushButton,
    QSplitter,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from factbox.tr import tr
from factbox.ui.guide.page_view import GuidePageView
from factbox.ui.guide.pages import INDEX, guide_pages
from factbox.ui.guide.search import GuideLine, find_lines, guide_lines
from factbox.ui.look.fit import fit_to_screen
from factbox.ui.look.plain import plain_label
from factbox.ui.look.selection_colour import SelectionColour
from factbox.ui.look.theme import STEP, quieten

if TYPE_CHECKING:
    from PySide6.QtCore import QUrl
    from PySide6.QtGui import QKeyEvent

_SIZE = QSize(960, 660)
_LIST_WIDTH = 270
_LINE = Qt.ItemDataRole.UserRole
# How many characters of a line are shown before the word that was found.
_BEFORE = 20


class GuideWindow(QMainWindow):
    """Shows the guide. Everything in it can be reached with the keyboard."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("guide")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setWindowTitle(tr("Guide — Fact Box"))
        self._pages = guide_pages()
        self._lines: list[GuideLine] = []
        self.search = QLineEdit(placeholderText=tr("Search the guide"))
        self.list = QTreeWidget()
        self.page = GuidePageView(self._pages)
        self._found = plain_label()
        self._back = QPushButton(tr("&Back", "to the page before"))
        self._forward = QPushButton(tr("&Forward", "to the page after"))
        self._set_up()
        self._lay_out()
        self._list_pages()
        self.page.show_page(INDEX)

    def enter(self) -> None:
        """Come to the front, with the focus in the search field."""
        self.show()
        self.raise_()
        self.activateWindow()
        self.enter_search()

    def enter_search(self) -> None:
        """Put the focus in the search field."""
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up) and self.search.hasFocus():
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)
        elif event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif self.search.text():
            self.search.clear()
            self.enter_search()
        else:
            self.close()

    def _look_for(self, wanted: str) -> None:
        """List the lines in which all words occur; without a word, all pages."""
        self.list.clear()
        self._found.setText("")
        if not wanted.strip():
            self._list_pages()
            return
        # The pages are read for the first search, not when the window opens.
        self._lines = self._lines or guide_lines(self._pages)
        found = find_lines(self._lines, wanted)
        for line in found:
            self._add(line, f"{_place(line)}\n{_excerpt(line.text, wanted)}")
        self._found.setText(tr("%Ln places", "", len(found)))
        self._select(0)

    def _list_pages(self) -> None:
        for page in self._pages:
            self._add(GuideLine(page, 0, page.title, page.title), page.title)
        self._select_page(self.page.source())

    def _add(self, line: GuideLine, shown: str) -> None:
        item = QTreeWidgetItem([shown])
        item.setData(0, _LINE, line)
        self.list.addTopLevelItem(item)

    def _show_current(self) -> None:
        item = self.list.currentItem()
        if item is not None:
            self.page.show_line(item.data(0, _LINE), self.search.text())

    def _select_page(self, address: QUrl) -> None:
        """Select the page at `address` while the list shows pages."""
        if not self.search.text().strip():
            names = [page.name for page in self._pages]
            self._select(names.index(address.fileName() or INDEX))

    def _select(self, row: int) -> None:
        self.list.setCurrentIndex(self.list.model().index(row, 0))

    def _set_up(self) -> None:
        self.search.setObjectName("guide_search")
        self.search.setAccessibleName(tr("Search the guide"))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._look_for)
        self.search.returnPressed.connect(self._show_current)
        self.list.setObjectName("guide_list")
        self.list.setAccessibleName(tr("Pages or search results"))
        self.list.setHeaderHidden(True)
        self.list.setRootIsDecorated(False)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        SelectionColour(self.list)
        self.list.itemClicked.connect(self._show_current)
        self.list.itemActivated.connect(self._show_current)
        self.page.sourceChanged.connect(self._select_page)
        self._found.setObjectName("guide_found")
        quieten(self._found)
        for button, act, available, keys in (
            (self._back, self.page.backward, self.page.backwardAvailable, "Alt+Left"),
            (self._forward, self.page.forward, self.page.forwardAvailable, "Alt+Right"),
        ):
            button.setEnabled(False)
            button.setToolTip(
                QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
            )
            button.clicked.connect(act)
            available.connect(button.setEnabled)
            QShortcut(QKeySequence(keys), self).activated.connect(act)
        QShortcut(QKeySequence.StandardKey.Find, self).activated.connect(self.enter_search)

    def _lay_out(self) -> None:
        side = QWidget()
        listed = QVBoxLayout(side)
        listed.setContentsMargins(2 * STEP, 2 * STEP, STEP, STEP)
        listed.setSpacing(STEP)
        turns = QHBoxLayout()
        turns.addWidget(self._back)
        turns.addWidget(self._forward)
        turns.addStretch()
        listed.addLayout(turns)
        for widget in (self.search, self.list, self._found):
            listed.addWidget(widget)
        panes = QSplitter()
        panes.setObjectName("panes")
        panes.setHandleWidth(1)
        panes.setChildrenCollapsible(False)
        panes.addWidget(side)
        panes.addWidget(self.page)
        panes.setSizes([_LIST_WIDTH, _SIZE.width() - _LIST_WIDTH])
        panes.setStretchFactor(1, 1)
        inside = QWidget()
        self.setCentralWidget(inside)
        layout = QVBoxLayout(inside)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(panes)
        fit_to_screen(self, _SIZE)


def _place(line: GuideLine) -> str:
    page = line.page.title
    return page if line.heading == page else f"{page} · {line.heading}"


def _excerpt(text: str, wanted: str) -> str:
    """Return `text` from shortly before the first word of `wanted`."""
    place = text.casefold().find(wanted.casefold().split()[0])
    if place <= _BEFORE:
        return text
    space = text.find(" ", place - _BEFORE, place)
    return "…" + text[space + 1 if space >= 0 else place :]
