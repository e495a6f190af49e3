"""Starts the application: shows the window, or saves a picture of it."""

from __future__ import annotations

import gc
import os
import sys
from functools import partial
from pathlib import Path
from shutil import rmtree
from typing import TYPE_CHECKING

from PySide6 import QtCore
from PySide6.QtCore import (
    QCoreApplication,
    QEventLoop,
    QMessageLogContext,
    QTimer,
    QtMsgType,
    qInstallMessageHandler,
)
from PySide6.QtWidgets import QApplication

from factbox.command_line.console import complain
from factbox.files.data_folder import DataFolderError, data_folder
from factbox.tr import tr
from factbox.ui.interruption import on_interruption
from factbox.ui.look.theme import apply_theme
from factbox.ui.window import MainWindow
from factbox.ui.wording import window_language

if TYPE_CHECKING:
    from types import TracebackType

    from factbox.analysis.rule_sets.rule_name import RuleName
    from factbox.analysis.text.headline_rule import HeadlineRule
    from factbox.analysis.text.left_out.kind import Kind

# When the window is on screen.
_LATER_MS = 200
# How long after an edit the window shows everything about it.
_SETTLED_MS = 150


def run(
    file: Path | None,
    headline_rule: HeadlineRule,
    rules: RuleName | None,
    left_out: frozenset[Kind] | None,
    theme: str | None,
    size: tuple[int, int] | None,
) -> int:
    """Show the window until it is closed; return the exit code."""
    try:
        folder = data_folder()
    except DataFolderError as problem:
        return complain(str(problem), 1)
    application = _application()
    qInstallMessageHandler(None)
    window_language.begin(application, folder)
    window = MainWindow(folder, headline_rule, rules, left_out, size)
    # After all parts are made: a widget that is made under a style sheet is styled twice.
    window.theme.begin(application, theme)
    if file is not None:
        window.open_when_shown(file)
    window.show()
    sys.excepthook = partial(_tell_of_mistake, window)
    on_interruption(partial(_leave, window), application)
    QTimer.singleShot(0, gc.enable)
    QTimer.singleShot(_LATER_MS, _finish_start)
    return application.exec()


def _finish_start() -> None:
    """Do what the window need not wait for."""
    from PySide6.QtGui import QIcon

    from factbox.assets import asset
    from factbox.files.unfinished import remove_left_overs

    QApplication.setWindowIcon(QIcon(str(asset("icons/factbox.svg"))))
    remove_left_overs()


def _leave(window: MainWindow, code: int) -> None:
    window.leave()
    QCoreApplication.exit(code)


def _tell_of_mistake(
    window: MainWindow,
    kind: type[BaseException],
    mistake: BaseException,
    trace: TracebackType | None,
) -> None:
    """Tell the user about an error in the program: the figures may be wrong."""
    sys.__excepthook__(kind, mistake, trace)
    window.messages.warn(
        tr(
            "An error occurred in Fact Box (%s), and the figures may be wrong. Your text is "
            "untouched: save it, then restart Fact Box.",
        )
        % kind.__name__
    )


def save_picture(
    file: Path | None,
    headline_rule: HeadlineRule,
    rules: RuleName | None,
    left_out: frozenset[Kind] | None,
    theme: str | None,
    picture: Path,
    size: tuple[int, int],
) -> int:
    """Save a picture of the window with `file` in it, as PNG; return the exit code."""
    from tempfile import TemporaryDirectory

    from factbox.ui.files.picture_file import as_png
    from factbox.ui.files.save_file import why_not_saved

    application = _application()
    window_language.begin(application)
    problems: list[str] = []
    # A picture shows none of the user's own snapshots.
    with TemporaryDirectory() as folder:
        # Before the window is made, which takes a while.
        on_interruption(lambda code: _leave_picture(window, folder, code), application)
        window = MainWindow(folder, headline_rule, size=size)
        apply_theme(application, theme or "")
        window.files.file.failed.connect(problems.append)
        window.setAttribute(QtCore.Qt.WidgetAttribute.WA_DontShowOnScreen)
        window.show()
        if rules is not None:
            window.inspection.set_rules(rules)
        if left_out is not None:
            window.inspection.leave_out(left_out)
        if file is not None:
            window.files.open_path(file)
            window.files.opening.finish()
        window.inspection.complete()
        window.line_joining.finish()
        _settle()
        if not problems:
            reason = why_not_saved(as_png(window.grab().toImage()), picture)
            if reason:
                problems.append(f"“{picture}” cannot be written: {reason}.")
        window.close()
    for problem in problems:
        complain(problem, 1)
    return 1 if problems else 0


def _leave_picture(window: MainWindow, folder: str, code: int) -> None:
    window.files.opening.cancel()
    rmtree(folder, ignore_errors=True)
    os._exit(code)


def _settle() -> None:
    """Wait until the window shows what it shows only after a pause in typing."""
    loop = QEventLoop()
    QTimer.singleShot(_SETTLED_MS, loop.quit)
    loop.exec()
    # What was said last is laid out when the next events are.
    QApplication.processEvents()


def _application() -> QApplication:
    qInstallMessageHandler(_say_and_leave)
    # `setStyle` would make a second style.
    application = QApplication(["factbox", "-style", "fusion"])
    application.setApplicationName("factbox")
    application.setApplicationDisplayName("Fact Box")
    # Under this name, desktops find the icon in the desktop entry, if that is installed.
    application.setDesktopFileName("io.github.factbox.FactBox")
    return application


def _say_and_leave(kind: QtMsgType, _context: QMessageLogContext, message: str) -> None:
    """Print one line and exit, where Qt would abort because it cannot open the screen.

    Its warnings until then are about the missing screen too.
    """
    if kind is not QtMsgType.QtFatalMsg:
        return
    complain(
        "The screen cannot be opened. Check DISPLAY, and install the system libraries "
        "that the README lists under “Open it”, such as libxcb-cursor0. --print, --json and "
        "--grab need no screen. Qt says: " + " ".join(message.split())[:300],
        1,
    )
    os._exit(1)
