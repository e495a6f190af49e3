"""The questions before a text is discarded, or a file overwritten."""

from __future__ import annotations

from enum import Enum, auto

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from factbox.reports.escaping import harmless
from factbox.tr import tr
from factbox.ui.look.letters import give_letters


class Wish(Enum):
    """The answer of the user."""

    SAVE = auto()
    SAVE_AS = auto()
    #: Let the text go without saving it.
    DISCARD = auto()
    NOTHING = auto()


def ask_before_discarding(name: str, where_kept: str, window: QWidget) -> Wish:
    """Ask what to do with the changes to the text called `name`.

    `where_kept` is a sentence that says where else the text is saved, or "".
    """
    box = question(tr("Unsaved changes"), tr("Save the changes to “%s” first?") % name, window)
    button = QMessageBox.StandardButton
    box.setInformativeText(where_kept)
    box.setStandardButtons(button.Save | button.Discard | button.Cancel)
    box.setDefaultButton(button.Save)
    give_letters(box)
    answers = {int(button.Save): Wish.SAVE, int(button.Discard): Wish.DISCARD}
    return answers.get(int(box.exec()), Wish.NOTHING)


def ask_before_overwriting(name: str, window: QWidget) -> Wish:
    """Ask whether to overwrite the file called `name`, which another program has changed."""
    sentence = tr("“%s” was changed by another program. Overwrite what it wrote?") % name
    box = question(tr("Changed by another program"), sentence, window)
    role = QMessageBox.ButtonRole
    overwrite = box.addButton(tr("&Overwrite"), role.DestructiveRole)
    elsewhere = box.addButton(tr("Save &as…"), role.AcceptRole)
    box.addButton(QMessageBox.StandardButton.Cancel)
    box.setDefaultButton(elsewhere)
    give_letters(box)
    box.exec()
    if box.clickedButton() is overwrite:
        return Wish.SAVE
    return Wish.SAVE_AS if box.clickedButton() is elsewhere else Wish.NOTHING


def may_replace(name: str, window: QWidget) -> bool:
    """Ask whether to replace the file called `name`, which already exists."""
    box = question(
        tr("Replace the file?"), tr("“%s” already exists. Replace it?") % name, window
    )
    role = QMessageBox.ButtonRole
    replace = box.addButton(tr("&Replace"), role.DestructiveRole)
    box.setDefaultButton(box.addButton(QMessageBox.StandardButton.Cancel))
    box.exec()
    return box.clickedButton() is replace


def question(title: str, text: str, window: QWidget) -> QMessageBox:
    """Return a box with a question, which has no buttons yet."""
    box = QMessageBox(window)
    box.setIcon(QMessageBox.Icon.NoIcon)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setWindowTitle(title)
    box.setText(harmless(text))
    return box
