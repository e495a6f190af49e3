"""Starts the window, or says what to do if there is no screen or Qt cannot run."""

from __future__ import annotations

import gc
import os
import sys
from typing import TYPE_CHECKING

from factbox.command_line.console import complain

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from factbox.analysis.rule_sets.rule_name import RuleName
    from factbox.analysis.text.headline_rule import HeadlineRule
    from factbox.analysis.text.left_out.kind import Kind

_DEFAULT_SIZE = (1280, 800)
_NO_SCREEN = (
    "There is no screen to open a window on. Set DISPLAY or WAYLAND_DISPLAY, "
    "or use --print, --json or --grab."
)


def show_window(
    file: Path | None,
    headline_rule: HeadlineRule,
    rules: RuleName | None,
    left_out: frozenset[Kind] | None,
    theme: str | None,
    grab: Path | None,
    size: tuple[int, int] | None,
) -> int:
    """Open `file` in the window, or save a picture of it to `grab`; return the exit code."""
    on_linux = sys.platform.startswith("linux")
    if grab is not None and on_linux:
        # A picture needs no screen; on other systems Qt's offscreen has no fonts.
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    elif on_linux and not _screen_is_named():
        return complain(_NO_SCREEN, 1)
    # Before the window is on screen there is no garbage, and looking for it takes time.
    gc.disable()
    try:
        from factbox.ui import application
    except ImportError as problem:
        return complain(missing_library(problem), 1)
    if grab is not None:
        return application.save_picture(
            file, headline_rule, rules, left_out, theme, grab, size or _DEFAULT_SIZE
        )
    return application.run(file, headline_rule, rules, left_out, theme, size)


def _screen_is_named() -> bool:
    named: Sequence[str] = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return any(os.environ.get(name) for name in named)


def missing_library(problem: ImportError) -> str:
    """Return why Qt cannot be loaded, and what to do."""
    if ".so" not in str(problem):
        return f"Qt cannot be loaded: {problem}. Install Fact Box again."
    library = str(problem).partition(":")[0]
    return (
        f"The system library {library} is missing. On Debian or Ubuntu: apt install libegl1 "
        "libgl1 libxkbcommon0 libdbus-1-3 libfontconfig1 libglib2.0-0 libxcb-cursor0. The "
        "README lists all that a window needs under “Open it”."
    )
