"""Where the time of a key goes: into the engine, into the sidebar, or into Qt.

The parts of our window are watched while keys are pressed: what the engine takes, what
showing its figures takes, and the rest, which is Qt's (the event, laying out the paragraph,
painting the text and the sidebar) and the little that the editor adds to it.
"""

from __future__ import annotations

from contextlib import ExitStack, contextmanager
from functools import wraps
from statistics import median
from time import perf_counter
from typing import TYPE_CHECKING, ParamSpec, TypeVar
from unittest.mock import patch

from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest

from factbox.analysis.text.document import Document
from factbox.ui.sidebar.fact_box import FactBoxView
from factbox.ui.sidebar.outline import OutlineView
from factbox.ui.snapshots.panel import SnapshotsView
from keyboard import LETTERS
from screen import WrongFiguresError, is_right
from table import Row, ms
from texts import lines_of, proposal_near_the_middle
from windows import our_window, process_events

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

Arguments = ParamSpec("Arguments")
Result = TypeVar("Result")

_WATCHED = [
    ("the engine reading the paragraph", Document, "replace"),
    ("the engine's figures and outline", Document, "metrics"),
    ("the engine's figures of a selection", Document, "part"),
    ("the fact box", FactBoxView, "show_metrics"),
    ("the outline", OutlineView, "show_metrics"),
    ("the snapshots", SnapshotsView, "show_metrics"),
]
_REST = "Qt, and the editor"
_WARM_UP = 10


def measure(sizes: Sequence[int], seed: int, rounds: int) -> Iterator[Row]:
    """Rows for each size: the median of each part, and its share in that of the whole."""
    for size in sizes:
        keys = _keys(lines_of(size, seed), rounds)
        whole = median(sum(key.values()) for key in keys)
        for part in [name for name, *_ in _WATCHED] + [_REST]:
            seconds = median(key[part] for key in keys)
            yield Row(f"key, of it {part}", size, ms(seconds), ratio=f"{seconds / whole:.0%}")


def _keys(lines: list[str], rounds: int) -> list[dict[str, float]]:
    """What each part took of each key."""
    keys = []
    with _Watch().watching() as watch, our_window() as window:
        window.editor.setPlainText("\n".join(lines))
        window.inspection.complete()
        block = window.editor.document().findBlockByNumber(proposal_near_the_middle(lines))
        cursor = QTextCursor(block)
        cursor.setPosition(block.position() + block.length() // 2)
        window.editor.setTextCursor(cursor)
        process_events()
        for number in range(_WARM_UP + rounds):
            watch.spent = {name: 0.0 for name, *_ in _WATCHED}
            started = perf_counter()
            QTest.keyClick(window.editor, LETTERS[number % len(LETTERS)])
            process_events()
            taken = perf_counter() - started
            keys.append({**watch.spent, _REST: taken - sum(watch.spent.values())})
        if not is_right(window):
            raise WrongFiguresError("the figures on screen are not right after a key")
    return keys[_WARM_UP:]


class _Watch:
    """Adds up what is spent in the parts that are watched."""

    def __init__(self) -> None:
        self.spent = {name: 0.0 for name, *_ in _WATCHED}
        self._inside = False

    @contextmanager
    def watching(self) -> Iterator[_Watch]:
        """Watch all parts of the windows that are made meanwhile."""
        with ExitStack() as patches:
            for name, owner, method in _WATCHED:
                watched = self._watched(name, getattr(owner, method))
                patches.enter_context(patch.object(owner, method, watched))
            yield self

    def _watched(
        self, name: str, call: Callable[Arguments, Result]
    ) -> Callable[Arguments, Result]:
        @wraps(call)
        def timed(*args: Arguments.args, **kwargs: Arguments.kwargs) -> Result:
            if self._inside:
                # It is part of what called it.
                return call(*args, **kwargs)
            self._inside = True
            started = perf_counter()
            try:
                return call(*args, **kwargs)
            finally:
                self.spent[name] += perf_counter() - started
                self._inside = False

        return timed
