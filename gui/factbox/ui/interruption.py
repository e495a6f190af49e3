"""Ctrl+C in the terminal that the window was started from."""

from __future__ import annotations

import os
import signal
import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSocketNotifier

if TYPE_CHECKING:
    from collections.abc import Callable

#: The exit code of a program that Ctrl+C ended.
INTERRUPTED = 130


def on_interruption(act: Callable[[], object], parent: QObject) -> None:
    """Call `act` from the event loop when the user presses Ctrl+C.

    Python hears of it only when it runs, not while Qt waits; a pipe wakes Qt.
    """
    # In the background of a shell, Ctrl+C is not meant for us. Windows has no such pipes.
    is_deaf = signal.getsignal(signal.SIGINT) is signal.SIG_IGN
    if sys.platform == "win32" or is_deaf:
        return
    told, telling = os.pipe()
    os.set_blocking(telling, False)
    signal.signal(signal.SIGINT, lambda *_: None)
    signal.set_wakeup_fd(telling, warn_on_full_buffer=False)
    notifier = QSocketNotifier(told, QSocketNotifier.Type.Read, parent)
    notifier.setEnabled(True)

    def hear() -> None:
        if signal.SIGINT in os.read(told, 64):
            act()

    notifier.activated.connect(hear)
