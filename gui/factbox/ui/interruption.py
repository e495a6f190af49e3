"""Ends the program when the user presses Ctrl+C in its terminal, closes that, or kills it."""

from __future__ import annotations

import os
import signal
import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSocketNotifier

if TYPE_CHECKING:
    from collections.abc import Callable

_SIGNALS = [signal.SIGINT, signal.SIGTERM]
if sys.platform != "win32":
    # The terminal was closed.
    _SIGNALS.append(signal.SIGHUP)
# What shells add to the number of a signal.
_ENDED_BY = 128


def on_interruption(act: Callable[[int], object], parent: QObject) -> None:
    """Call `act` from the event loop when the user presses Ctrl+C, or ends the program.

    It is given the exit code. Python hears of a signal only when it runs, not while Qt waits; a
    pipe wakes Qt.
    """
    # In the background of a shell, Ctrl+C is not meant for us. Windows has no such pipes.
    heard = [each for each in _SIGNALS if signal.getsignal(each) is not signal.SIG_IGN]
    if sys.platform == "win32" or not heard:
        return
    told, telling = os.pipe()
    os.set_blocking(telling, False)
    for each in heard:
        signal.signal(each, lambda *_: None)
    signal.set_wakeup_fd(telling, warn_on_full_buffer=False)
    notifier = QSocketNotifier(told, QSocketNotifier.Type.Read, parent)
    notifier.setEnabled(True)

    def hear() -> None:
        for number in os.read(told, 64):
            if number in heard:
                act(_ENDED_BY + number)

    notifier.activated.connect(hear)
