"""Finds what Alt and a letter do not reach, and letters that more than one thing has."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QComboBox,
    QFontDialog,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QWidget,
)

from factbox.analysis.figures.figure import Group
from factbox.tr import tr
from factbox.ui.look.letters import letter_of
from factbox.ui.window import MainWindow

FIELDS = (QLineEdit, QPlainTextEdit, QComboBox, QAbstractSpinBox)


def labelled(window: QWidget) -> Iterator[tuple[str, QWidget]]:
    """What has a text that may hold a letter, and is seen."""
    for button in window.findChildren(QAbstractButton):
        if button.isVisible() and any(map(str.isalpha, button.text())):
            yield button.text(), button
    for label in window.findChildren(QLabel):
        buddy = label.buddy()
        if label.isVisible() and buddy is not None:
            yield label.text(), buddy


def without_letter(dialog: QWidget) -> list[str]:
    """Buttons and fields of a dialog that Alt does not reach."""
    reached = {id(widget) for text, widget in labelled(dialog) if letter_of(text)}
    buttons = [text for text, widget in labelled(dialog) if not letter_of(text)]
    fields = [
        f"{type(widget).__name__} {widget.accessibleName()}"
        for widget in dialog.findChildren(QWidget)
        if isinstance(widget, FIELDS)
        and widget.isVisible()
        and not isinstance(widget.parent(), FIELDS)
        and not (isinstance(widget, QLineEdit) and widget.isReadOnly())
        # Qt's own dialog has a field to try a font in.
        and not isinstance(dialog, QFontDialog)
        and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and id(widget) not in reached
    ]
    return buttons + fields


def shared(texts: list[str]) -> list[str]:
    """Letters that more than one text has."""
    counts = Counter(filter(None, map(letter_of, texts)))
    return [letter for letter, count in counts.items() if count > 1]


def menus_of(window: MainWindow) -> Iterator[QMenu]:
    """Every menu of the menu bar, and those in them."""
    waiting = [each.menu() for each in window.menuBar().actions()]
    while waiting:
        menu = waiting.pop()
        assert isinstance(menu, QMenu)
        menu.aboutToShow.emit()
        yield menu
        menu.aboutToHide.emit()
        inside = (each.menu() for each in menu.actions())
        waiting += [each for each in inside if each is not None]


def wrong_in_menus(window: MainWindow) -> dict[str, tuple[list[str], list[str]]]:
    """Commands without a letter, and letters of more than one, by the name of the menu."""
    # Their rows are files and figures, which are more than there are letters.
    lists = (tr("Open &recent").replace("&", ""), *map(tr, Group))
    bar = [each.text() for each in window.menuBar().actions()]
    wrong = {"": ([text for text in bar if not letter_of(text)], shared(bar))}
    for menu in menus_of(window):
        name = menu.title().replace("&", "")
        texts = [each.text() for each in menu.actions() if not each.isSeparator()]
        missing = [text for text in texts if not letter_of(text)]
        wrong[name] = [] if name.startswith(lists) else missing, shared(texts)
    return {name: found for name, found in wrong.items() if any(found)}
