"""Work in slices behind the last change."""

from __future__ import annotations

from collections.abc import Generator

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from factbox.analysis.text.document import AT_ONCE, Document
from factbox.analysis.text.metrics import Metrics
from factbox.ui.inspection.settling import Settling


class Counting:
    """Work in `slices` slices, with the number of its beginnings and what it showed."""

    def __init__(self, view: QObject, slices: int = 3) -> None:
        self.slices = slices
        self.begun = 0
        self.shown: list[int] = []
        self.settling = Settling(view, self.work, self.shown.append)

    def work(self) -> Generator[None, None, int]:
        self.begun += 1
        begun = self.begun
        for _ in range(self.slices):
            yield
        return begun


@pytest.fixture
def view(qtbot: QtBot) -> QWidget:
    widget = QWidget()
    qtbot.addWidget(widget)
    widget.show()
    return widget


@pytest.fixture
def counting(view: QWidget) -> Counting:
    return Counting(view)


def metrics_of(text: str) -> Metrics:
    return Document([text]).metrics()


def test_the_result_is_shown_after_the_last_change(counting: Counting, qtbot: QtBot) -> None:
    for _ in range(5):
        counting.settling.begin()
    assert not counting.settling.is_settled
    qtbot.waitUntil(lambda: counting.settling.is_settled)
    assert counting.shown == [1]


def test_stopping_abandons_the_work(view: QWidget) -> None:
    counting = Counting(view, slices=10**9)
    counting.settling.begin()
    counting.settling.stop()
    assert counting.settling.is_settled
    counting.slices = 2
    counting.settling.begin()
    counting.settling.finish()
    assert counting.shown == [1]


def test_only_another_text_or_selection_starts_the_work_again(counting: Counting) -> None:
    settling, metrics = counting.settling, metrics_of("One word.")
    assert settling.follow(metrics, (0, 3))
    settling.finish()
    assert not settling.follow(metrics._replace(cursor=None), (0, 3))
    assert settling.is_settled
    assert settling.follow(metrics, (0, 4))
    settling.finish()
    # Other words with the same figures.
    assert settling.follow(metrics_of("Two words."), (0, 4))
    settling.finish()
    assert counting.shown == [1, 2, 3]


def test_work_that_was_stopped_starts_again(counting: Counting) -> None:
    metrics = metrics_of("One word.")
    counting.settling.follow(metrics)
    counting.settling.stop()
    assert counting.settling.follow(metrics)
    counting.settling.finish()
    assert counting.shown == [1]


def test_a_text_that_is_being_read_is_waited_for(counting: Counting, qtbot: QtBot) -> None:
    document = Document()
    document.replace(0, 1, ["word " * AT_ONCE, "another"])
    counting.settling.follow(document.metrics())
    counting.settling.finish()
    assert not counting.settling.is_settled
    qtbot.waitUntil(lambda: counting.settling.is_late)
    document.read_some()
    counting.settling.follow(document.metrics())
    counting.settling.finish()
    assert counting.settling.is_settled
    assert counting.shown == [1]


def test_hiding_the_view_abandons_the_work(view: QWidget) -> None:
    counting = Counting(view, slices=10**9)
    counting.settling.begin()
    view.hide()
    assert counting.settling.is_settled


def test_only_work_that_takes_a_while_is_late(view: QWidget, qtbot: QtBot) -> None:
    counting = Counting(view)
    told: list[bool] = []
    counting.settling.late.connect(told.append)
    counting.settling.begin()
    counting.settling.finish()
    assert told == []
    counting.slices = 10**9
    counting.settling.begin()
    qtbot.waitUntil(lambda: told == [True])
    counting.slices = 3
    counting.settling.begin()
    counting.settling.finish()
    assert told == [True, False]
    assert counting.shown == [1, 3]


def test_work_that_fails_shows_nothing(view: QWidget) -> None:
    def work() -> Generator[None, None, int]:
        yield
        raise ZeroDivisionError

    shown: list[int] = []
    settling = Settling(view, work, shown.append)
    settling.begin()
    with pytest.raises(ZeroDivisionError):
        settling.finish()
    assert settling.is_settled
    assert shown == []
