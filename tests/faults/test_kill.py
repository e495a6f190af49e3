"""`kill -9` at random moments: what was said to be saved is there, and what was typed too."""

from __future__ import annotations

import os
import random
import time
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QLabel, QPushButton

from factbox.ui.window import MainWindow

from .database import snapshots_in
from .victim import Victim, digest_of

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

_OLD_TEXT = "The text of the file.\n"
_LONGEST_LIFE = 7.0


@pytest.mark.skipif(os.name == "nt", reason="Windows has no SIGKILL")
def test_nothing_is_lost_whenever_it_is_killed(
    qtbot: QtBot, tmp_path: Path, seed: int, *, thorough: bool
) -> None:
    for number in range(200 if thorough else 2):
        folder = tmp_path / str(number)
        folder.mkdir()
        try:
            kill_at_random(qtbot, folder, random.Random(f"{seed} {number}"))
        except BaseException as problem:
            problem.add_note(f"round {number} of seed {seed}, in {folder}")
            raise


def kill_at_random(qtbot: QtBot, folder: Path, chance: random.Random) -> None:
    data = folder / "data"
    victims = []
    for name in "ab"[: chance.choice([1, 1, 2])]:
        file = folder / f"{name}.txt"
        file.write_text(_OLD_TEXT, encoding="utf-8")
        victims.append(Victim(data, str(chance.random()), folder / f"{name}.log", file))
    try:
        qtbot.waitUntil(lambda: all(each.is_at_work() for each in victims))
        time.sleep(chance.uniform(0, _LONGEST_LIFE))
    finally:
        for victim in victims:
            victim.kill()
    for victim in victims:
        victim.read()
    assert_snapshots_are_there(victims, data / "snapshots.db")
    for victim, name in zip(victims, "ab", strict=False):
        assert_file_is_whole(victim, folder / f"{name}.txt")
    assert_drafts_are_offered(victims, list(recovered(qtbot, data)))


def assert_snapshots_are_there(victims: list[Victim], path: Path) -> None:
    texts = snapshots_in(path) if path.exists() else {}
    kept = {(str(number), digest_of(text)) for number, text in texts.items()}
    for victim in victims:
        events = victim.events
        assert [each.more for each in events if each.kind == "failed"] == []
        assert {(each.more, each.digest) for each in events if each.kind == "snapshot"} <= kept


def assert_file_is_whole(victim: Victim, path: Path) -> None:
    """The file is as it was last announced to be, or as it was just being saved."""
    events = victim.events
    last = max((n for n, event in enumerate(events) if event.kind == "file"), default=-1)
    allowed = {event.digest for event in events[max(last, 0) :]}
    if last < 0:
        allowed.add(digest_of(_OLD_TEXT))
    assert digest_of(path.read_bytes().decode("utf-8", "surrogatepass")) in allowed


def assert_drafts_are_offered(victims: list[Victim], offered: list[str]) -> None:
    """Each text that is offered is a late one of one window, and none is missing."""
    left = [digest_of(text) for text in offered]
    for victim in victims:
        states = victim.last_states()
        mine = next((digest for digest in left if digest in states), None)
        if mine is not None:
            left.remove(mine)
        else:
            assert None in states
    assert left == []


def recovered(qtbot: QtBot, data: Path) -> Iterator[str]:
    """The texts that a new window offers, each restored."""
    window = MainWindow(data)
    qtbot.addWidget(window)
    window.show()
    window.warm_up()
    while True:
        settle(qtbot, window)
        label = window.findChild(QLabel, "message")
        if label is None or not label.isVisible():
            break
        if "was changed by another program" in label.text():
            # The draft is of a moment before the file was saved for the last time.
            window.messages.bar.dismiss()
            continue
        assert "Unsaved text" in label.text()
        buttons = window.messages.bar.findChildren(QPushButton)
        next(each for each in buttons if each.isVisible() and each.text() == "Res&tore").click()
        yield window.editor.text()
        # It need not be kept any longer.
        window.editor.document().setModified(False)
    assert window.close()


def settle(qtbot: QtBot, window: MainWindow) -> None:
    """Wait until what is done beside the window, which is done in turn, is done."""
    done: list[object] = []
    window.file_desk.background.run(lambda: None, done.append)
    qtbot.waitUntil(lambda: bool(done))
