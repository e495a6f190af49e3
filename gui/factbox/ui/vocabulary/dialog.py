"""The dialog for word lists, and for the words ignored in this text."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QDir, QSize, Qt
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QMessageBox,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from factbox.analysis.words.vocabulary.own.list_error import WordListError
from factbox.files.word_list_file import read_word_list
from factbox.files.word_list_folder import tidy_name
from factbox.lists import in_sentences
from factbox.reports.escaping import harmless
from factbox.tr import tr
from factbox.ui.files.save_questions import question
from factbox.ui.look.fit import fit_to_screen
from factbox.ui.look.letters import give_letters
from factbox.ui.look.plain import plain_label
from factbox.ui.look.theme import STEP, heading, quieten
from factbox.ui.vocabulary.list_table import ListTable

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from factbox.files.word_list_folder import KeptList
    from factbox.ui.vocabulary.desk import VocabularyDesk

_SIZE = QSize(84 * STEP, 70 * STEP)
_FOLDER = "word_list_folder"


class VocabularyDialog(QDialog):
    """Word lists to use, in order, and below them the words ignored in this text.

    Every change applies at once.
    """

    def __init__(self, desk: VocabularyDesk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Word lists"))
        self._desk = desk
        self.table = ListTable()
        self.ignored = QListWidget()
        self.another = QLineEdit()
        self.status = plain_label()
        self.about_ignored = heading("")
        self.add_button = QPushButton(tr("&Add a file…"))
        self.rename_button = QPushButton(tr("Re&name"))
        self.up_button = QPushButton(tr("&Up", "moves a word list up"))
        self.down_button = QPushButton(tr("&Down", "moves a word list down"))
        self.remove_button = QPushButton(tr("&Remove…"))
        self.again_button = QPushButton(tr("Count a&gain", "stops ignoring the selected words"))
        self.ignore_button = QPushButton(tr("&Ignore", "ignores the words typed"))
        self.close_button = QPushButton(tr("Close", "button"))
        self._connect()
        self._lay_out()
        self._show()
        give_letters(self)
        fit_to_screen(self, _SIZE)

    def add_file(self, path: Path) -> None:
        """Add the list in a file, and say what was read, or why the file is not a word list."""
        before = self._desk.words_before_entries
        try:
            read = read_word_list(path, before, tidy_name(path.stem))
            key = self._desk.lists.add(read.words)
        except WordListError as problem:
            self._tell(str(problem))
            return
        self._desk.settings.setValue(_FOLDER, str(path.parent))
        self.table.select(key)
        number = tr("Read %Ln words.", "from a file with a word list", len(read.words.levels))
        self._tell(in_sentences((number, read.in_words())))

    def _ask_file(self) -> None:
        folder = str(self._desk.settings.value(_FOLDER) or QDir.homePath())
        name, _ = QFileDialog.getOpenFileName(
            self,
            tr("Add a word list"),
            folder,
            tr("Text and CSV", "kinds of files")
            + " (*.txt *.csv *.tsv);;"
            + tr("All files (*)", "keep the part in parentheses"),
        )
        if name:
            self.add_file(Path(name))

    def _remove(self) -> None:
        _, kept = self._chosen()
        words = kept and kept.words
        if words is None:
            asked = tr("Remove this list from Fact Box? The file that it came from is kept.")
        else:
            asked = tr("Remove “%s” from Fact Box? The file that it came from is kept.")
            asked %= words.name
        box = question(tr("Remove the list?"), asked, self)
        remove = box.addButton(tr("&Remove"), QMessageBox.ButtonRole.DestructiveRole)
        box.setDefaultButton(box.addButton(QMessageBox.StandardButton.Cancel))
        give_letters(box)
        box.exec()
        if box.clickedButton() is remove:
            self._do(lambda: self._desk.lists.remove(self.table.key))

    def _do(self, act: Callable[[], object]) -> None:
        """Change a list, and say why if that fails."""
        self._tell("")
        try:
            act()
        except WordListError as problem:
            self._tell(str(problem))
        self._show()

    def _tell(self, sentence: str) -> None:
        self.status.setText(harmless(sentence))

    def _ignore(self) -> None:
        words = self.another.text().replace(",", " ").replace(";", " ").split()
        if words:
            self.another.clear()
            self._desk.ignore(words)

    def _count_again(self) -> None:
        self._desk.count_again([item.text() for item in self.ignored.selectedItems()])

    def _show(self) -> None:
        self.table.show_lists(self._desk.lists.uses(), self._desk.built_in)
        ignored = self._desk.ignored
        self.ignored.clear()
        self.ignored.addItems(list(map(harmless, ignored)))
        self.about_ignored.setText(tr("Ignored in this text: %Ln words", "", len(ignored)))
        self._show_possible()

    def _chosen(self) -> tuple[int, KeptList | None]:
        """Return the place of the chosen list, and the list; None if it is not the user's."""
        uses = self._desk.lists.uses()
        found = (at for at, use in enumerate(uses) if use.key == self.table.key)
        at = next(found, len(uses) - 1)
        return at, uses[at].kept

    def _show_possible(self) -> None:
        """Enable the buttons that can do something with what is selected."""
        at, kept = self._chosen()
        is_own = kept is not None
        is_readable = kept is not None and kept.words is not None
        self.rename_button.setEnabled(is_readable)
        self.remove_button.setEnabled(is_own)
        self.up_button.setEnabled(is_own and at > 0)
        self.down_button.setEnabled(is_own and at < len(self._desk.lists.uses()) - 2)
        self.again_button.setEnabled(bool(self.ignored.selectedItems()))
        self.ignore_button.setEnabled(bool(self.another.text().strip()))

    def _connect(self) -> None:
        desk, table = self._desk, self.table
        # Queued: the rows are made anew, which must not happen while one of them is edited.
        table.use_requested.connect(self._use, Qt.ConnectionType.QueuedConnection)
        table.name_requested.connect(self._name, Qt.ConnectionType.QueuedConnection)
        table.itemSelectionChanged.connect(self._show_possible)
        self.add_button.clicked.connect(self._ask_file)
        self.rename_button.clicked.connect(table.rename)
        for button, by in ((self.up_button, -1), (self.down_button, 1)):
            button.clicked.connect(partial(self._move, by))
        self.remove_button.clicked.connect(self._remove)
        self.close_button.clicked.connect(self.reject)
        self.ignored.itemSelectionChanged.connect(self._show_possible)
        self.again_button.clicked.connect(self._count_again)
        self.another.textChanged.connect(self._show_possible)
        self.ignore_button.clicked.connect(self._ignore)
        desk.lists.changed.connect(self._show)
        desk.kept.taken.connect(self._show)

    def _use(self, key: str, is_used: bool) -> None:
        self._do(lambda: self._desk.lists.use(key, is_used))

    def _name(self, key: str, name: str) -> None:
        self._do(lambda: self._desk.lists.rename(key, name))

    def _move(self, by: int) -> None:
        self._do(lambda: self._desk.lists.move(self.table.key, by))

    def _lay_out(self) -> None:
        about = plain_label(
            tr("A word has its level from the first ticked list with it or its base form.")
        )
        quieten(about)
        quieten(self.status)
        for label in (about, self.status):
            label.setWordWrap(True)
        self.ignored.setAccessibleName(tr("Words ignored in this text"))
        self.ignored.setSelectionMode(QListWidget.SelectionMode.ExtendedSelection)
        another = QLabel(tr("Al&so ignore", "label of a field; words follow"))
        another.setBuddy(self.another)
        self.another.setPlaceholderText(tr("names and terms, separated by spaces"))
        line = QHBoxLayout()
        for widget in (another, self.another, self.ignore_button):
            line.addWidget(widget)
        last = QHBoxLayout()
        last.addWidget(self.status, 1)
        last.addWidget(self.close_button)
        for button in self.findChildren(QPushButton):
            button.setAutoDefault(False)
        # Return ignores what is typed.
        self.ignore_button.setDefault(True)
        buttons = (
            *(self.add_button, self.rename_button, self.up_button, self.down_button),
            self.remove_button,
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * STEP, 2 * STEP, 2 * STEP, 2 * STEP)
        layout.setSpacing(STEP)
        layout.addWidget(about)
        layout.addLayout(_beside(self.table, buttons), 3)
        layout.addSpacing(STEP)
        layout.addWidget(self.about_ignored)
        layout.addLayout(_beside(self.ignored, (self.again_button,)), 2)
        layout.addLayout(line)
        layout.addSpacing(STEP)
        layout.addLayout(last)


def show_word_lists(desk: VocabularyDesk, window: QWidget) -> None:
    """Show the dialog until it is closed."""
    dialog = VocabularyDialog(desk, window)
    dialog.exec()
    dialog.deleteLater()


def _beside(widget: QWidget, buttons: Sequence[QPushButton]) -> QHBoxLayout:
    """Return a widget with a column of buttons on its right."""
    column = QVBoxLayout()
    for button in buttons:
        column.addWidget(button)
    column.addStretch()
    row = QHBoxLayout()
    row.addWidget(widget, 1)
    row.addLayout(column)
    return row
