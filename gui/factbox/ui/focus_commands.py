"""Undo, Redo, Cut, Copy, Paste, Select all and Find: each acts on what has the focus."""

from __future__ import annotations

from enum import Enum, auto
from typing import TYPE_CHECKING, NamedTuple, Protocol, runtime_checkable

from PySide6 import QtCore
from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QFocusEvent, QGuiApplication
from PySide6.QtWidgets import (
    QApplication,
    QMenu,
    QMenuBar,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)
from shiboken6 import isValid

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QLineEdit

    from factbox.ui.table.row_copying import RowCopying

# Classes are named, or loaded on demand, where the empty window needs none of them.
_FIELDS = ("QLineEdit", "QAbstractSpinBox", "QComboBox")


class Command(Enum):
    """A command whose effect depends on the part of the window that has the focus."""

    UNDO = auto()
    REDO = auto()
    CUT = auto()
    COPY = auto()
    PASTE = auto()
    SELECT_ALL = auto()
    FIND = auto()


class Way(NamedTuple):
    """How a part of the window carries out a command, and whether there is anything to do."""

    act: Callable[[], object]
    is_possible: Callable[[], bool]


Ways = dict[Command, Way]


@runtime_checkable
class HoldsRows(Protocol):
    """A view whose selected rows can be copied."""

    copying: RowCopying


@runtime_checkable
class HasSearch(Protocol):
    """A part that has a search field of its own."""

    def look_for(self) -> None: ...


@runtime_checkable
class ListsWords(Protocol):
    """A part that lists words of the text, of which some are chosen."""

    def word_to_replace(self) -> str: ...
    def words_to_ignore(self) -> Sequence[str]: ...


@runtime_checkable
class WorksOn(Protocol):
    """A part whose buttons change another one, where Undo takes that back."""

    def works_on(self) -> QWidget: ...


class FocusCommands(QObject):
    """Directs each command to what has the focus, and enables it where it applies.

    What a message offers to undo is undone if there is nothing to undo where the focus is.
    """

    def __init__(self, text: QPlainTextEdit, find: Callable[[], object], offer: Way) -> None:
        """`find` looks for something in `text`; `offer` undoes what a message reports."""
        super().__init__(text)
        self._focus: QWidget = text
        self._text = text
        self._find = find
        self._offer = offer
        self._actions: dict[Command, QAction] = {}
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._on_focus)

    def lead(self, command: Command, action: QAction) -> None:
        """Let `action` carry out `command`."""
        self._actions[command] = action
        action.triggered.connect(lambda: self._carry_out(command))

    def list_of_words(self) -> ListsWords | None:
        """Return the table of words that has the focus, if one has."""
        parts = _with_parents(self._focus if isValid(self._focus) else self._text)
        return next((part for part in parts if isinstance(part, ListsWords)), None)

    def show_possible(self) -> None:
        """Enable the commands that have something to do, before a menu is shown."""
        ways = self._ways()
        for command, action in self._actions.items():
            action.setEnabled(command in ways and ways[command].is_possible())

    def show_meant(self) -> None:
        """Enable the commands that apply where the focus is, so that their keys work."""
        ways = self._ways()
        for command, action in self._actions.items():
            action.setEnabled(command in ways)

    def _carry_out(self, command: Command) -> None:
        way = self._ways().get(command)
        if way is not None and way.is_possible():
            way.act()

    def _on_focus(self, _: QWidget | None, now: QWidget | None) -> None:
        # A menu takes the focus only for as long as it is open.
        if now is None or isinstance(now, QMenu | QMenuBar):
            return
        if now.window() is self._text.window():
            if isValid(self._focus):
                self._focus.removeEventFilter(self)
            if any(map(now.inherits, _FIELDS)):
                now.installEventFilter(self)
            self._focus = now
            self.show_meant()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # When the menu bar takes the focus, a field would drop the selection that the menu is
        # to act on. It keeps it for a popup.
        if isinstance(event, QFocusEvent) and _goes_to_menu_bar(event):
            popup = QtCore.Qt.FocusReason.PopupFocusReason
            QApplication.sendEvent(watched, QFocusEvent(event.type(), popup))
            return True
        return super().eventFilter(watched, event)

    def _ways(self) -> Ways:
        """Return the commands that apply where the focus is."""
        parts = list(_with_parents(self._focus if isValid(self._focus) else self._text))
        ways = {Command.FIND: Way(self._find, _always)} | _ways_of(parts[0])
        own = ways.get(Command.UNDO)
        for part in reversed(parts):
            if isinstance(part, HasSearch):
                ways[Command.FIND] = Way(part.look_for, _always)
            if isinstance(part, WorksOn):
                there = _ways_of(part.works_on())
                ways = {each: there[each] for each in (Command.UNDO, Command.REDO)} | ways
        is_nothing_here = own is None or not own.is_possible()
        # Without any other, its key must find an offer that is made later.
        if Command.UNDO not in ways or (is_nothing_here and self._offer.is_possible()):
            ways[Command.UNDO] = self._offer
        return ways


def _goes_to_menu_bar(event: QFocusEvent) -> bool:
    menu_bar = QtCore.Qt.FocusReason.MenuBarFocusReason
    return event.lostFocus() and event.reason() is menu_bar


def _with_parents(widget: QWidget | None) -> Iterator[QWidget]:
    while widget is not None:
        yield widget
        widget = widget.parentWidget()


def _ways_of(widget: QWidget) -> Ways:
    """Return what the commands do in a widget."""
    if isinstance(widget, QPlainTextEdit | QTextEdit):
        return _ways_of_text(widget)
    from PySide6.QtWidgets import (
        QAbstractItemView,
        QAbstractSpinBox,
        QComboBox,
        QLabel,
        QLineEdit,
    )

    if isinstance(widget, QAbstractSpinBox | QComboBox):
        field = widget.findChild(QLineEdit)
        return _ways_of_field(field) if isinstance(field, QLineEdit) else {}
    if isinstance(widget, QLineEdit):
        return _ways_of_field(widget)
    if isinstance(widget, QLabel) and widget.hasSelectedText():
        return {Command.COPY: Way(lambda: _copy(widget.selectedText()), _always)}
    if isinstance(widget, QAbstractItemView) and isinstance(widget, HoldsRows):
        return {
            Command.COPY: Way(widget.copying.copy, widget.copying.may_copy),
            Command.SELECT_ALL: Way(widget.selectAll, _always),
        }
    return {}


def _ways_of_field(field: QLineEdit) -> Ways:
    ways = {
        Command.COPY: Way(field.copy, field.hasSelectedText),
        Command.SELECT_ALL: Way(field.selectAll, lambda: bool(field.text())),
    }
    if field.isReadOnly():
        return ways
    return ways | {
        Command.UNDO: Way(field.undo, field.isUndoAvailable),
        Command.REDO: Way(field.redo, field.isRedoAvailable),
        Command.CUT: Way(field.cut, field.hasSelectedText),
        Command.PASTE: Way(field.paste, lambda: bool(QGuiApplication.clipboard().text())),
    }


def _ways_of_text(text: QPlainTextEdit | QTextEdit) -> Ways:
    def has_selection() -> bool:
        return text.textCursor().hasSelection()

    ways = {
        Command.COPY: Way(text.copy, has_selection),
        Command.SELECT_ALL: Way(text.selectAll, lambda: not text.document().isEmpty()),
    }
    if text.isReadOnly():
        return ways
    return ways | {
        Command.UNDO: Way(text.undo, text.document().isUndoAvailable),
        Command.REDO: Way(text.redo, text.document().isRedoAvailable),
        Command.CUT: Way(text.cut, has_selection),
        Command.PASTE: Way(text.paste, text.canPaste),
    }


def _copy(text: str) -> None:
    QGuiApplication.clipboard().setText(text)


def _always() -> bool:
    return True
