"""The part of Qt that a report needs where there is no window."""

from __future__ import annotations

import sys
from functools import cache
from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication

if TYPE_CHECKING:
    from PySide6.QtCore import QCoreApplication


# Kept: letters are painted as long as there is one.
@cache
def without_screen() -> QCoreApplication:
    """Return the application, or make one that needs no screen."""
    # On other systems, Qt has no fonts without a screen.
    offscreen = ["-platform", "offscreen"] if sys.platform.startswith("linux") else []
    return QGuiApplication.instance() or QGuiApplication(["factbox", *offscreen])
