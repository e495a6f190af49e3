"""A pause is reached once, after the last of what went on."""

from __future__ import annotations

from time import perf_counter
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QObject

from factbox.ui.pause import Pause

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

_MS = 60


@pytest.fixture
def parent(qapp: QObject) -> QObject:
    return QObject(qapp)


def test_it_is_reached_so_long_after_the_last(parent: QObject, qtbot: QtBot) -> None:
    pause = Pause(parent, _MS)
    reached: list[float] = []
    pause.reached.connect(lambda: reached.append(perf_counter()))
    for _ in range(4):
        pause.put_off()
        last = perf_counter()
        qtbot.wait(_MS // 3)
    qtbot.waitUntil(lambda: bool(reached))
    assert reached[0] - last >= _MS / 1000
    qtbot.wait(2 * _MS)
    assert len(reached) == 1


def test_it_is_reached_again_after_more(parent: QObject, qtbot: QtBot) -> None:
    pause = Pause(parent, 1)
    for _ in range(2):
        with qtbot.waitSignal(pause.reached):
            pause.put_off()


def test_without_anything_it_is_not_reached(parent: QObject, qtbot: QtBot) -> None:
    pause = Pause(parent, 1)
    with qtbot.assertNotEmitted(pause.reached, wait=20):
        pass
