"""A pause is reached once, after the last of what went on."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QObject

from factbox.ui import pause as module
from factbox.ui.pause import Pause

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

_MS = 5


class Clock:
    """What time it is, in milliseconds, which only the test says."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.now = 0.0
        monkeypatch.setattr(module, "perf_counter", lambda: self.now / 1000)


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    return Clock(monkeypatch)


@pytest.fixture
def pause(qapp: QObject) -> Pause:
    return Pause(QObject(qapp), _MS)


def test_it_is_reached_so_long_after_the_last(pause: Pause, clock: Clock, qtbot: QtBot) -> None:
    for start in (1, 4, 8):
        clock.now = start
        pause.put_off()
        clock.now = start + _MS - 1
        with qtbot.assertNotEmitted(pause.reached, wait=3 * _MS):
            pass
    with qtbot.waitSignal(pause.reached):
        clock.now = 8 + _MS + 1
    clock.now += 10 * _MS
    with qtbot.assertNotEmitted(pause.reached, wait=3 * _MS):
        pass


def test_it_is_reached_again_after_more(pause: Pause, qtbot: QtBot) -> None:
    for _ in range(2):
        with qtbot.waitSignal(pause.reached):
            pause.put_off()


def test_without_anything_it_is_not_reached(pause: Pause, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(pause.reached, wait=3 * _MS):
        pass
