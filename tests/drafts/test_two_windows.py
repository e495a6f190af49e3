"""Windows in one process and in several: each draft is some one window's, and none is lost."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from factbox.drafts.backup import Backup
from factbox.drafts.folder import DraftsFolder
from factbox.drafts.origin import Origin

PRELUDE = """
import os, signal, sys, time
from pathlib import Path
from factbox.drafts.backup import Backup
from factbox.analysis.text.change import Change
from factbox.drafts.origin import Origin
from factbox.drafts.folder import DraftsFolder

folder = DraftsFolder(Path(sys.argv[1]))

def say(*words):
    print(*words, flush=True)
"""
LIVE = """
backup = Backup(folder)
backup.begin(["Alive"], Origin())
say("ready")
sys.stdin.readline()
backup.append(Change(0, 1, 1), ["Alive still"], Origin())
say("written")
sys.stdin.readline()
"""
TAKE = """
say("ready")
sys.stdin.readline()
taken = []
while (found := folder.take_next()) is not None:
    say(found.contents.lines[0])
    taken.append(found)
say("done")
sys.stdin.readline()
"""
CHURN = """
say("ready")
sys.stdin.readline()
backup = Backup(folder)
for number in range(60):
    backup.begin([f"{sys.argv[2]}-{number}"], Origin())
    # Raises if the draft is not in its place.
    backup.append(Change(0, 1, 1), [f"{sys.argv[2]}-{number}"], Origin())
    if number < 59:
        backup.remove()
say("done")
os.kill(os.getpid(), signal.SIGKILL)
"""


def start(script: str, folder: Path, *arguments: str) -> subprocess.Popen[str]:
    command = [sys.executable, "-c", PRELUDE + script, str(folder), *arguments]
    process = subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, encoding="utf-8"
    )
    assert hear(process) == "ready"
    return process


def hear(process: subprocess.Popen[str]) -> str:
    assert process.stdout
    return process.stdout.readline().strip()


def go(process: subprocess.Popen[str]) -> None:
    assert process.stdin
    process.stdin.write("go\n")
    process.stdin.flush()


def texts(folder: Path) -> list[list[str]]:
    """What all abandoned drafts hold."""
    drafts = DraftsFolder(folder)
    found = []
    while (each := drafts.take_next()) is not None:
        found.append(each.contents.lines)
        each.draft.close()
    return found


def test_a_living_windows_draft_is_left_alone_and_a_dead_ones_is_found(tmp_path: Path) -> None:
    with start(LIVE, tmp_path) as other:
        assert texts(tmp_path) == []
        go(other)
        assert hear(other) == "written"
        assert texts(tmp_path) == []
        other.kill()
        other.wait()
        assert texts(tmp_path) == [["Alive still"]]


def test_a_window_of_the_same_process_is_another_window(tmp_path: Path) -> None:
    backup = Backup(DraftsFolder(tmp_path))
    backup.begin(["Mine"], Origin())
    assert texts(tmp_path) == []
    # To look has not loosened the lock for others.
    with start(TAKE, tmp_path) as other:
        go(other)
        assert hear(other) == "done"
        go(other)
    backup.remove()


def test_no_two_windows_take_the_same_draft(tmp_path: Path) -> None:
    for number in range(12):
        draft = DraftsFolder(tmp_path).make()
        draft.begin([f"text {number}"], Origin())
        draft.close()
    others = [start(TAKE, tmp_path) for _ in range(3)]
    for other in others:
        go(other)
    taken = []
    for other in others:
        while (said := hear(other)) != "done":
            taken.append(said)
    for other in others:
        other.kill()
        other.communicate()
    assert sorted(taken) == sorted(f"text {number}" for number in range(12))
    assert len(texts(tmp_path)) == 12


def test_windows_that_begin_end_and_look_at_once_lose_nothing(tmp_path: Path) -> None:
    others = [start(CHURN, tmp_path, name) for name in "abc"]
    for other in others:
        go(other)
    looked: list[list[str]] = []
    while any(other.poll() is None for other in others):
        looked += texts(tmp_path)
    for other in others:
        assert other.communicate()[0] == "done\n"
    last = [["a-59"], ["b-59"], ["c-59"]]
    # Only what a window died with is ever seen by another.
    assert [text for text in looked if text not in last] == []
    assert sorted(texts(tmp_path)) == last
