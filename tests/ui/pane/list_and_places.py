"""A view that lists words and shows the places of the chosen one, as it is read and used."""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget

from factbox.ui.pane.vocabulary.vocabulary import VocabularyView
from factbox.ui.pane.words.words import WordsView

if TYPE_CHECKING:
    from PySide6.QtWidgets import QTableView
    from pytestqt.qtbot import QtBot

    from factbox.ui.window import MainWindow

V = TypeVar("V", WordsView, VocabularyView)
W = TypeVar("W", bound=QWidget)


class ListAndPlaces(Generic[V]):
    """The view, open on a text, and what it shows."""

    def __init__(self, window: MainWindow, qtbot: QtBot, name: str, kind: type[V]) -> None:
        self.window = window
        self._qtbot = qtbot
        window.lower_pane.open(name)
        view = window.lower_pane.view
        assert isinstance(view, kind)
        self.view: V = view
        self.settle()

    def settle(self) -> None:
        """Wait until the view is up to date."""
        self._qtbot.waitUntil(lambda: self.view.is_settled)
        self._qtbot.wait(1)

    def set_text(self, text: str) -> None:
        self.window.editor.setPlainText(text)
        self.settle()

    def choose(self, word: str) -> None:
        """Choose a word with a click on its row."""
        table = self.view.table
        index = table.model().index(self.words().index(word), 0)
        table.scrollTo(index)
        at = table.visualRect(index).center()
        QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=at)
        self.settle()

    def rows(self) -> list[list[str]]:
        return cells(self.view.table)

    def words(self) -> list[str]:
        return [row[0] for row in self.rows()]

    def places(self) -> list[tuple[str, ...]]:
        """The places of the chosen word, each with what stands beside it."""
        return [tuple(row) for row in cells(self.view.concordance)]

    def text_of(self, name: str) -> str:
        label = self.part(QLabel, name)
        return (label.accessibleName() or label.text()).replace("\u00a0", " ")

    def part(self, kind: type[W], name: str) -> W:
        found = self.view.findChild(kind, name)
        assert isinstance(found, kind)
        return found

    def marked(self) -> list[str]:
        """What is marked in the text on the page."""
        return [each.cursor.selectedText() for each in self.window.editor.extraSelections()]


def cells(table: QTableView) -> list[list[str]]:
    model = table.model()
    return [
        [str(model.index(row, column).data()) for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]
