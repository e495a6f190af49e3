"""Tests of what is worked out behind the keys."""

from __future__ import annotations

from collections.abc import Generator

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from factbox.ui.inspection.settling import Settling


class Counting:
    """Work in so many slices; knows how often it was begun."""

    def __init__(self, slices: int) -> None:
        self.slices = slices
        self.begun = 0

    def work(self) -> Generator[None, None, int]:
        self.begun += 1
        begun = self.begun
        for _ in range(self.slices):
            yield
        return begun


@pytest.fixture
def parent(qapp: QObject) -> QObject:
    return QObject(qapp)


def test_what_was_found_comes_behind_the_last_change(parent: QObject, qtbot: QtBot) -> None:
    counting = Counting(3)
    settling = Settling(counting.work, parent)
    with qtbot.waitSignal(settling.settled) as found:
        for _ in range(5):
            settling.begin()
        assert not settling.is_settled
    assert found.args == [1]
    assert settling.is_settled


def test_a_change_gives_up_what_was_being_worked_out(parent: QObject) -> None:
    counting = Counting(10**9)
    settling = Settling(counting.work, parent)
    found: list[object] = []
    settling.settled.connect(found.append)
    settling.begin()
    settling.stop()
    assert settling.is_settled
    counting.slices = 2
    settling.begin()
    settling.finish()
    assert found == [1]


def test_work_that_breaks_off_settles_nothing(parent: QObject) -> None:
    def work() -> Generator[None, None, int]:
        yield
        raise ZeroDivisionError

    settling = Settling(work, parent)
    found: list[object] = []
    settling.settled.connect(found.append)
    settling.begin()
    with pytest.raises(ZeroDivisionError):
        settling.finish()
    assert settling.is_settled
    assert found == []
