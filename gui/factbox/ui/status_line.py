"""The status bar: the last action, the word and sentence at the cursor, the file's form."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from factbox.ui.look.announcing import announce
from factbox.ui.look.plain import plain_label
from factbox.ui.look.theme import STEP, quieten

if TYPE_CHECKING:
    from PySide6.QtWidgets import QStatusBar, QWidget

# How long the last action is shown.
_TOLD_MS = 10_000


class StatusLine(QObject):
    """Shows the last action in a status bar, for a while or until the next edit."""

    def __init__(self, bar: QStatusBar, word: QWidget, sentence: QWidget) -> None:
        super().__init__(bar)
        self._bar = bar
        self._done = plain_label()
        self._done.setObjectName("status")
        self._form = plain_label()
        self._telling = QTimer(self, singleShot=True, interval=_TOLD_MS)
        self._telling.timeout.connect(self.clear)
        for label in (self._done, self._form):
            quieten(label)
        bar.addWidget(self._done, 1)
        # In the room that the others leave.
        bar.addPermanentWidget(word, 1)
        bar.addPermanentWidget(sentence)
        bar.addPermanentWidget(self._form)
        bar.setContentsMargins(STEP, 0, 2 * STEP, 0)
        bar.setSizeGripEnabled(False)

    def add(self, widget: QWidget) -> None:
        """Show `widget` to the left of the permanent labels."""
        self._bar.insertPermanentWidget(2, widget)

    def tell(self, sentence: str) -> None:
        """Show what was done, in a sentence."""
        self._done.setText(sentence)
        announce(self._done, sentence)
        self._telling.start()

    def clear(self) -> None:
        """Remove the sentence."""
        # Not `clear`, which lays out and paints the bar even if nothing is shown.
        self._done.setText("")

    def show_form(self, name: str) -> None:
        """Show the encoding of the file, or the format of the document."""
        self._form.setText(name)
