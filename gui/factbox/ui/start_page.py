"""Offers ways to begin in the empty window: paste, a file, the sample, a recent text."""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QGridLayout, QPushButton, QVBoxLayout, QWidget

from factbox.reports.escaping import harmless
from factbox.tr import tr
from factbox.ui.look.plain import explain, plain_label
from factbox.ui.look.theme import STEP, quieten

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from PySide6.QtCore import SignalInstance
    from PySide6.QtGui import QResizeEvent

    from factbox.ui.text.editor import Editor

_MOST_FILES = 6


class StartPage(QWidget):
    """Buttons on the empty page, below the place where a text begins.

    Typing while a button has the focus begins the text: Qt passes keys that a child does not
    know on to the editor.
    """

    #: the user wants to paste
    paste_requested = Signal()
    #: the user wants to choose a file
    open_requested = Signal()
    #: the user wants to see the sample article
    sample_requested = Signal()
    #: the Path of the file that the user wants to open
    file_requested = Signal(object)

    def __init__(self, editor: Editor, recent: Callable[[], list[str]]) -> None:
        """`recent` returns the paths of the files last opened or saved, the latest first."""
        super().__init__(editor.viewport())
        self.setObjectName("start_page")
        self._editor = editor
        self._recent = recent
        self._ways = QGridLayout()
        self._ways.setHorizontalSpacing(3 * STEP)
        self._ways.setVerticalSpacing(0)
        self._ways.setColumnStretch(1, 1)
        key = QKeySequence.StandardKey
        self._buttons = [
            self._add_way(tr("Paste", "button"), self.paste_requested, key.Paste),
            self._add_way(tr("Open a file…"), self.open_requested, key.Open),
            self._add_way(tr("Open the sample article"), self.sample_requested),
        ]
        self._heading = plain_label(tr("Recent texts"))
        quieten(self._heading)
        self._files: list[_FileLink] = []
        self._column = QVBoxLayout(self)
        self._column.setSpacing(0)
        self._column.addLayout(self._ways)
        self._column.addSpacing(2 * STEP)
        self._column.addWidget(self._heading)
        self._column.addSpacing(STEP // 2)
        self._column.addStretch()
        # It fills the page.
        page = QVBoxLayout(editor.viewport())
        page.setContentsMargins(0, 0, 0, 0)
        page.addWidget(self)

    def offer(self, is_empty: bool) -> None:
        """Be there while the text is empty."""
        # Only while it is there: each event of the editor would enter Python.
        self._editor.removeEventFilter(self)
        if is_empty:
            self._editor.installEventFilter(self)
            self._show_files()
        elif self.isAncestorOf(self.window().focusWidget() or self._editor):
            self._editor.setFocus(Qt.FocusReason.OtherFocusReason)
        self.setVisible(is_empty)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.FontChange:
            # Once the editor has its new font.
            QTimer.singleShot(0, self, self._fit)
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _add_way(
        self, text: str, request: SignalInstance, keys: QKeySequence.StandardKey | None = None
    ) -> QPushButton:
        button = _Link(text)
        button.clicked.connect(request)
        row = self._ways.rowCount()
        self._ways.addWidget(button, row, 0, Qt.AlignmentFlag.AlignLeft)
        if keys is not None:
            shown = QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
            label = plain_label(shown)
            quieten(label)
            self._ways.addWidget(label, row, 1)
            button.setAccessibleDescription(shown)
        return button

    def _show_files(self) -> None:
        """Offer the recent texts anew."""
        for old in self._files:
            old.deleteLater()
        paths = [Path(each) for each in self._recent()[:_MOST_FILES]]
        names = Counter(path.name for path in paths)
        self._files = []
        for path in paths:
            # Two files of the same name are told apart by their folders.
            link = _FileLink(path.name if names[path.name] == 1 else str(path), path)
            link.clicked.connect(lambda _=False, path=path: self.file_requested.emit(path))
            self._column.insertWidget(self._column.count() - 1, link)
            self._files.append(link)
        _chain([self._editor, *self._buttons, *self._files])
        self._fit()

    def _fit(self) -> None:
        """Begin below what the empty editor says, and show as many files as fit."""
        width, height = self.width(), self.height()
        said = (
            self._editor.viewport()
            .fontMetrics()
            .boundingRect(
                QRect(0, 0, width, height),
                Qt.TextFlag.TextWordWrap,
                self._editor.placeholderText(),
            )
        )
        above = max(said.height(), self._editor.cursorRect().bottom())
        side = round(self._editor.document().documentMargin())
        self._column.setContentsMargins(side, above + 3 * STEP, side, 0)
        for link in self._files:
            link.fit(width - 2 * side)
        self._heading.setVisible(bool(self._files))
        room = height - self._column.contentsMargins().top() - self._ways.sizeHint().height()
        room -= self._heading.sizeHint().height() + 3 * STEP
        for number, link in enumerate(self._files, 1):
            link.setVisible(number * link.sizeHint().height() <= room)


class _Link(QPushButton):
    """A button that looks like a line of text."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.setFlat(True)


class _FileLink(_Link):
    """The name of a file, cut in the middle if it is long."""

    def __init__(self, name: str, path: Path) -> None:
        super().__init__("")
        self._name = harmless(name)
        self.setAccessibleName(self._name)
        explain(self, harmless(str(path)))

    def fit(self, width: int) -> None:
        """Show as much of the name as has room in `width` pixels."""
        middle = Qt.TextElideMode.ElideMiddle
        shown = self.fontMetrics().elidedText(self._name, middle, width)
        # An ampersand in a name is no mnemonic.
        self.setText(shown.replace("&", "&&"))


def _chain(widgets: Iterable[QWidget]) -> None:
    """Let Tab go from one of `widgets` to the next."""
    before: QWidget | None = None
    for widget in widgets:
        if before is not None:
            QWidget.setTabOrder(before, widget)
        before = widget
