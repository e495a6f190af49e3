"""What is worked out behind the keys: how soon it is there, and what a key costs meanwhile."""

from __future__ import annotations

from statistics import median
from time import perf_counter
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtTest import QTest

from factbox.analysis.words.vocabulary.word_class import WordClass
from factbox.ui.inspection.settling import Settling
from keyboard import X
from table import Row, ms, times
from texts import lines_of, middle_of
from windows import our_window, process_events

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from factbox.ui.window import MainWindow

_KEYS = 40
# As somebody types who is quick: what settles between two keys gets in the way of the next.
_PAUSE_S = 0.06
_SETTLED_WITHIN_S = 2.0
_LONGEST_TURN_S = 0.05


class _Seen(NamedTuple):
    """Seconds: of a key, until all was settled behind the last, and of the longest turn."""

    key: float
    settled: float
    longest: float


def measure(sizes: Sequence[int], seed: int, _rounds: int) -> Iterator[Row]:
    """Two rows for each view, at the largest size."""
    words = max(sizes)
    lines = lines_of(words, seed)
    alone = _look(lines, lambda _window: None)
    for name, open_view in _views().items():
        seen = _look(lines, open_view)
        yield Row(
            f"key with {name} open; without",
            words,
            ms(seen.key),
            other=ms(alone.key),
            ratio=times(seen.key / alone.key),
        )
        yield Row(
            f"{name}: settled behind the last key",
            words,
            ms(seen.settled),
            target=f"≤ {_SETTLED_WITHIN_S:g} s, turns ≤ 50 ms",
            ratio=f"turn {ms(seen.longest)}",
            reached=seen.settled <= _SETTLED_WITHIN_S and seen.longest <= _LONGEST_TURN_S,
        )


def _views() -> dict[str, Callable[[MainWindow], None]]:
    """How each is opened."""
    from factbox.ui.pane.lower_pane import titles

    def opener(name: str) -> Callable[[MainWindow], None]:
        return lambda window: window.lower_pane.open(name)

    def open_sections(window: MainWindow) -> None:
        window.sidebar.open(["readability", "diversity"])

    def open_vocabulary(window: MainWindow) -> None:
        window.sidebar.open(["vocabulary"])

    def mark_words(window: MainWindow) -> None:
        window.words_above.mark(WordClass.A2)

    return {
        "readability, diversity": open_sections,
        "vocabulary in the sidebar": open_vocabulary,
        "words above A2 marked": mark_words,
        **{title.lower(): opener(name) for name, title in titles().items()},
    }


def _look(lines: list[str], open_view: Callable[[MainWindow], None]) -> _Seen:
    with our_window() as window:
        window.resize(1600, 1200)
        window.editor.setPlainText("\n".join(lines))
        window.inspection.complete()
        open_view(window)
        _wait(window)
        window.editor.setFocus()
        cursor = window.editor.textCursor()
        block = window.editor.document().findBlockByNumber(middle_of(lines))
        cursor.setPosition(block.position() + block.length() // 2)
        window.editor.setTextCursor(cursor)
        process_events()
        keys, turns = [], [0.0]
        for _ in range(_KEYS):
            keys.append(_time(lambda: QTest.keyClick(window.editor, X)))
            until = perf_counter() + _PAUSE_S
            while perf_counter() < until:
                turns.append(_time(process_events))
        settled, longest = _wait(window)
        return _Seen(median(keys), settled, max(longest, *turns))


def _wait(window: MainWindow) -> tuple[float, float]:
    """Until nothing is to be worked out: how long it took, and the longest turn."""
    started, longest = perf_counter(), 0.0
    process_events()
    while not all(each.is_settled for each in window.findChildren(Settling)):
        longest = max(longest, _time(process_events))
    return perf_counter() - started, longest


def _time(do: Callable[[], object]) -> float:
    started = perf_counter()
    do()
    process_events()
    return perf_counter() - started
