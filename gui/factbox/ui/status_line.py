"""The line at the bottom of the window: what was done, the sentence, the encoding."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from factbox.ui.look.plain import plain_label
from factbox.ui.look.theme import STEP, quieten

if TYPE_CHECKING:
    from PySide6.QtWidgets import QStatusBar, QWidget

# How long it says what was done.
_TOLD_MS = 10_000


class StatusLine(QObject):
    """Says in a status bar what was done last, for a while or until the next edit."""

    def __init__(self, bar: QStatusBar, sentence: QWidget) -> None:
        super().__init__(bar)
        self._bar = bar
        self._told = ""
        self._done = plain_label()
        self._done.setObjectName("status")
        self._encoding = plain_label()
        self._telling = QTimer(self, singleShot=True, interval=_TOLD_MS)
        self._telling.timeout.connect(self.clear)
        for label in (self._done, self._encoding):
            quieten(label)
        bar.addWidget(self._done, 1)
        bar.addPermanentWidget(sentence)
        bar.addPermanentWidget(self._encoding)
        bar.setContentsMargins(STEP, 0, 2 * STEP, 0)
        bar.setSizeGripEnabled(False)

    def add(self, widget: QWidget) -> None:
        """Show `widget` before everything that stays."""
        self._bar.insertPermanentWidget(1, widget)

    def tell(self, sentence: str) -> None:
        """Say what was done."""
        self._told = sentence
        self._done.setText(sentence)
        self._telling.start()

    def clear(self) -> None:
        """Say no more what was done."""
        # To clear it anew would have the bar laid out and painted at every key.
        if self._told:
            self._told = ""
            self._done.clear()

    def show_encoding(self, name: str) -> None:
        """Say how the text is written in its file."""
        self._encoding.setText(name)
