"""A window at work, to be killed: types, pastes, cuts, saves, and says all that it does.

Run as a program: the data folder, a seed, and a file that is opened if it is there. Each line
that it writes is an event: what happened, when (CLOCK_MONOTONIC), and the text's digest.
"""

from __future__ import annotations

import random
import sys
import time
from collections.abc import Iterable
from hashlib import sha256
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from factbox.snapshots.snapshot import Snapshot
from factbox.ui.snapshots.snapshot_list import SnapshotList
from factbox.ui.window import MainWindow

_LONGEST = 400_000
_PIECES = [
    "a",
    "word ",
    "We eat. ",
    "First, we should go.\n",
    "é😀",
    "\u2028",
    "A\xa0.",
    "\n\n",
]


class BusyUser:
    def __init__(self, folder: Path, seed: str, file: Path) -> None:
        self.chance = random.Random(seed)
        self.file = file
        self.window = MainWindow(folder)
        self.editor = self.window.editor
        self.window.show()
        self.window.warm_up()
        if self.chance.random() < 0.5 and file.exists():
            self.window.files.open_path(file)
        self.listed: Iterable[Snapshot] = []
        self.window.desk.keeper.changed.connect(self.take_list)
        self.window.desk.keeper.done.connect(self.tell_of_snapshot)
        self.window.desk.keeper.failed.connect(lambda sentence: self.tell("failed", sentence))

    def act(self) -> None:
        """Do one thing, and tell what the text is now."""
        [way] = self.chance.choices(
            [self.type, self.paste, self.cut, self.undo, self.redo, self.save, self.snapshot],
            # Seldom a save: for two seconds after it there need not be a draft.
            [60, 10, 8, 8, 4, 0.3, 6],
        )
        way()
        self.tell("text" if self.editor.document().isModified() else "unmodified")

    def type(self) -> None:
        if self.chance.random() < 0.1:
            self.move()
        QTest.keyClicks(self.editor, self.chance.choice(["a", "word ", "We go. ", "1. "]))

    def paste(self) -> None:
        times = self.chance.choice([1, 5, 50, 5000])
        pasted = "".join(self.chance.choices(_PIECES, k=times))
        QGuiApplication.clipboard().setText(pasted)
        self.editor.paste()

    def cut(self) -> None:
        self.move()
        self.move(QTextCursor.MoveMode.KeepAnchor)
        if self.chance.random() < 0.03 or len(self.editor.text()) > _LONGEST:
            self.editor.selectAll()
        self.editor.cut()

    def undo(self) -> None:
        self.editor.undo()

    def redo(self) -> None:
        self.editor.redo()

    def save(self) -> None:
        if self.window.files.file.path is not None and self.window.files.saving.save():
            self.tell("file")

    def snapshot(self) -> None:
        self.window.desk.save()

    def move(self, mode: QTextCursor.MoveMode = QTextCursor.MoveMode.MoveAnchor) -> None:
        cursor = self.editor.textCursor()
        cursor.setPosition(self.chance.randrange(self.editor.document().characterCount()), mode)
        self.editor.setTextCursor(cursor)

    def take_list(self, listed: SnapshotList) -> None:
        self.listed = listed

    def tell_of_snapshot(self, sentence: str) -> None:
        if sentence.startswith("Saved snapshot"):
            # The list is told before the announcement is made; other windows save too.
            mine = (each.id for each in self.listed if each.sha256 == self.digest())
            self.tell("snapshot", str(next(mine)))

    def digest(self) -> str:
        return sha256(self.editor.text().encode("utf-8", "surrogatepass")).hexdigest()

    def tell(self, event: str, more: str = "") -> None:
        print(event, time.monotonic(), self.digest(), more, flush=True)


def main() -> None:
    application = QApplication([])
    user = BusyUser(Path(sys.argv[1]), sys.argv[2], Path(sys.argv[3]))
    acting = QTimer(interval=5)
    acting.timeout.connect(user.act)
    user.tell("unmodified")
    acting.start()
    application.exec()


if __name__ == "__main__":
    main()
