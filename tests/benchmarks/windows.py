"""The two windows that are compared: ours, and a bare `QPlainTextEdit` of the same size."""

from __future__ import annotations

import sys
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QEvent,
    QEventLoop,
    QMessageLogContext,
    QtMsgType,
    qInstallMessageHandler,
)
from PySide6.QtWidgets import QApplication, QMainWindow, QPlainTextEdit

from factbox.ui.look.theme import apply_theme, text_font
from factbox.ui.window import MainWindow

if TYPE_CHECKING:
    from collections.abc import Iterator

_SIZE = (1280, 800)


def application() -> QApplication:
    """The one application of this process."""
    running = QApplication.instance()
    if isinstance(running, QApplication):
        return running
    qInstallMessageHandler(_say)
    return QApplication(["benchmarks", "-style", "fusion"])


def process_events() -> None:
    """Let the event loop do all that is due: what was typed is painted then."""
    QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents)


@contextmanager
def our_window(data: Path | None = None) -> Iterator[MainWindow]:
    """Ours on screen, with that data folder; without one, with one that goes with it."""
    running = application()
    with TemporaryDirectory() as folder:
        window = MainWindow(data or folder)
        apply_theme(running, "light")
        # On our window alone: the bare editor would be slower under it.
        window.setStyleSheet(running.styleSheet())
        running.setStyleSheet("")
        _show(window)
        window.warm_up()
        process_events()
        yield window
        window.editor.document().setModified(False)
        _close(window)


@contextmanager
def bare_editor() -> Iterator[QPlainTextEdit]:
    """A bare editor in a window of the same size, with the same font."""
    application()
    window = QMainWindow()
    editor = QPlainTextEdit()
    editor.setFont(text_font())
    window.setCentralWidget(editor)
    _show(window)
    process_events()
    yield editor
    _close(window)


def _say(_kind: QtMsgType, _context: QMessageLogContext, message: str) -> None:
    # Qt's offscreen platform says so of every window that is shown.
    if "does not support propagateSizeHints" not in message:
        print(message, file=sys.stderr)


def _show(window: QMainWindow) -> None:
    window.resize(*_SIZE)
    window.show()
    process_events()


def _close(window: QMainWindow) -> None:
    window.close()
    window.deleteLater()
    # Without an event loop of its own, a process deletes only when told to.
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
