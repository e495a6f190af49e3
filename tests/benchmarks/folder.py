"""A folder of 100,000 texts in its window: the longest that the event loop stands still.

The texts are made up, and so are their figures: what measuring them costs is in `corpus`. They
arrive as they would from the process that measures them, a hundred in a turn.
"""

from __future__ import annotations

import random
from time import perf_counter
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from factbox.ui.folder.model import offered
from factbox.ui.folder.texts import MeasuredText
from table import Row, ms
from windows import our_window, process_events

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from factbox.ui.folder.window import FolderWindow

_TEXTS = 100_000
_IN_A_TURN = 100
_AT_MOST_S = 0.05
_PAGES = 300


def measure(_sizes: Sequence[int], seed: int, _rounds: int) -> Iterator[Row]:
    """Rows for what a user does with the table."""
    with our_window() as main:
        window = main.folders.folder_window
        window.enter()
        for what, act in {
            "filled": lambda: _fill(window, seed),
            "sorted by a figure": lambda: _sort(window),
            "filtered by name": lambda: QTest.keyClicks(window.fields.name, "7"),
            "another figure drawn": lambda: window.fields.choose_figure("ttr"),
            "scrolled": lambda: _scroll(window),
        }.items():
            yield _row(what, _longest(window, act))
        window.close()


def _row(what: str, longest: float) -> Row:
    name = f"folder, {what}: longest block"
    target = f"≤ {1000 * _AT_MOST_S:g} ms"
    # Not of one text, but of how many.
    return Row(name, _TEXTS, ms(longest), target=target, reached=longest <= _AT_MOST_S)


def _longest(window: FolderWindow, act: Callable[[], object]) -> float:
    """The longest turn from `act`, which may make turns itself, until all is shown."""
    longest, begun = 0.0, perf_counter()
    turns = act()
    longest = turns if isinstance(turns, float) else perf_counter() - begun
    while not window.is_settled:
        longest = max(longest, _turn())
    return longest


def _turn() -> float:
    begun = perf_counter()
    process_events()
    return perf_counter() - begun


def _fill(window: FolderWindow, seed: int) -> float:
    """Let the texts arrive; the longest turn."""
    chance = random.Random(seed)
    keys = [figure.key for figure in offered()]
    longest = 0.0
    for start in range(0, _TEXTS, _IN_A_TURN):
        some = [_text(number, keys, chance) for number in range(start, start + _IN_A_TURN)]
        begun = perf_counter()
        for text in some:
            window.followed.texts.take(text)
        window.followed.changed.emit()
        process_events()
        longest = max(longest, perf_counter() - begun)
    return longest


def _text(number: int, keys: Sequence[str], chance: random.Random) -> MeasuredText:
    figures = {key: chance.gauss(10, 3) for key in keys}
    return MeasuredText(f"part-{number // 1000:03}/text-{number:06}.txt", "", figures)


def _sort(window: FolderWindow) -> None:
    column = window.table.texts.keys.index("level")
    window.table.horizontalHeader().setSortIndicator(column, Qt.SortOrder.DescendingOrder)


def _scroll(window: FolderWindow) -> float:
    """Go to pages all over the table; the longest turn."""
    bar = window.table.verticalScrollBar()
    longest = 0.0
    for page in range(_PAGES):
        bar.setValue(bar.maximum() * page // _PAGES)
        longest = max(longest, _turn())
    return longest
