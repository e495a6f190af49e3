"""A window in which a text is revised, to be killed.

Run as a program: the data folder, and a file with the text. It is pasted, and a snapshot is
saved; then it is edited in ten steps, each with a snapshot. A line is written for each one that
is announced as saved.
"""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from factbox.ui.window import MainWindow

STEPS = 10

_SAVE = (
    Qt.Key.Key_S,
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier,
)


def main() -> None:
    """Revise the text, then wait to be killed."""
    application = QApplication([])
    folder, file = map(Path, sys.argv[1:])
    window = MainWindow(folder)
    window.desk.done.connect(lambda sentence: print(sentence, flush=True))
    window.desk.failed.connect(lambda sentence: print(sentence, flush=True))
    window.show()
    window.warm_up()
    # Where no window is the active one, keys are no commands.
    QTest.qWaitForWindowActive(window)
    QGuiApplication.clipboard().setText(file.read_text(encoding="utf-8"))
    window.editor.paste()
    QTimer.singleShot(0, lambda: _revise(window))
    application.exec()


def _revise(window: MainWindow) -> None:
    QTest.keyClick(window.editor, *_SAVE)
    for step in range(STEPS):
        _edit(window, step)
        QTest.keyClick(window.editor, *_SAVE)


def _edit(window: MainWindow, step: int) -> None:
    """Cut three words out of a long paragraph, and type a short sentence after another."""
    document = window.editor.document()
    blocks = [document.findBlockByNumber(n) for n in range(document.blockCount())]
    longest = sorted(blocks, key=lambda block: -block.length())
    cursor = QTextCursor(longest[step % 3])
    cursor.movePosition(QTextCursor.MoveOperation.NextWord, n=4 + step)
    cursor.movePosition(
        QTextCursor.MoveOperation.NextWord, QTextCursor.MoveMode.KeepAnchor, n=3
    )
    window.editor.setTextCursor(cursor)
    window.editor.cut()
    cursor = QTextCursor(longest[3])
    cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
    window.editor.setTextCursor(cursor)
    QTest.keyClicks(window.editor, f" That was step {step}.")


if __name__ == "__main__":
    main()
