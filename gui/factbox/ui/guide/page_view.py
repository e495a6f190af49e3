"""A page of the guide on screen, with links to other pages and nowhere else."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QUrl
from PySide6.QtGui import QColor, QTextCursor
from PySide6.QtWidgets import QTextBrowser, QTextEdit

from factbox.tr import tr
from factbox.ui.guide.pages import anchor_of
from factbox.ui.guide.typesetting import typeset
from factbox.ui.look.theme import COLUMN_CHARACTERS, STEP, colours, scaled

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtGui import QResizeEvent, QTextBlock

    from factbox.ui.guide.pages import GuidePage
    from factbox.ui.guide.search import GuideLine

_SCHEME = "guide"
# Tables need more room than prose.
_COLUMN_CHARACTERS = COLUMN_CHARACTERS + 20


class GuidePageView(QTextBrowser):
    """Shows the given pages, and loads nothing else: no file, no picture, no address."""

    def __init__(self, pages: Iterable[GuidePage]) -> None:
        super().__init__()
        self._pages = {page.name: page for page in pages}
        self.setObjectName("guide_page")
        self.setAccessibleName(tr("Page of the guide"))
        self.setFrameShape(QTextBrowser.Shape.NoFrame)
        self.setOpenLinks(False)
        self.setLineWrapMode(QTextBrowser.LineWrapMode.FixedPixelWidth)
        self.document().setDocumentMargin(3 * STEP)
        self.document().setDefaultFont(scaled(self.font(), 1.1))
        self.anchorClicked.connect(self.follow)
        self.sourceChanged.connect(self._set_page)

    def show_page(self, name: str) -> None:
        """Show the page whose file is called `name`."""
        self.setSource(_address(name))

    def show_line(self, line: GuideLine, wanted: str) -> None:
        """Go to `line` on its page, and mark the words of `wanted`."""
        self.show_page(line.page.name)
        self.setExtraSelections([mark for word in wanted.split() for mark in self._marks(word)])
        self._go_to(self.document().findBlockByNumber(line.block))

    def follow(self, link: QUrl) -> None:
        """Go where `link` leads, if that is a page of the guide."""
        address = self.source().resolved(link)
        if address.scheme() == _SCHEME and address.fileName() in self._pages:
            self.setSource(address)

    def loadResource(self, _kind: int, address: QUrl | str) -> object:
        page = self._pages.get(QUrl(address).fileName())
        return page.text if page is not None else None

    def resizeEvent(self, event: QResizeEvent) -> None:
        column = _COLUMN_CHARACTERS * self.fontMetrics().averageCharWidth()
        self.setLineWrapColumnOrWidth(min(column, self.viewport().width()))
        super().resizeEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange and self._pages:
            # The page holds the colours of its links and tables.
            place = self.verticalScrollBar().value()
            self.reload()
            self.verticalScrollBar().setValue(place)

    def _set_page(self, address: QUrl) -> None:
        """Typeset the page that was just loaded, and go to the heading in its address."""
        self.setExtraSelections([])
        typeset(self.document())
        if address.hasFragment():
            self._go_to(self._heading(address.fragment()))

    def _heading(self, anchor: str) -> QTextBlock:
        block = self.document().begin()
        while block.isValid():
            if block.blockFormat().headingLevel() and anchor_of(block.text()) == anchor:
                return block
            block = block.next()
        return self.document().begin()

    def _go_to(self, block: QTextBlock) -> None:
        """Put the cursor in `block`, and scroll it near the top of the page."""
        self.setTextCursor(QTextCursor(block))
        top = self.document().documentLayout().blockBoundingRect(block).top()
        self.verticalScrollBar().setValue(round(top) - 2 * STEP)

    def _marks(self, word: str) -> list[QTextEdit.ExtraSelection]:
        """Return a mark for each occurrence of `word` on the page."""
        marks = []
        found = self.document().find(word)
        while not found.isNull():
            mark = QTextEdit.ExtraSelection()
            mark.cursor = found
            mark.format.setBackground(QColor(colours().selected))
            marks.append(mark)
            found = self.document().find(word, found)
        return marks


def _address(name: str) -> QUrl:
    return QUrl(f"{_SCHEME}:/{name}")
