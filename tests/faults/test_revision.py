"""A revision as it is played: saved step by step, killed, compared, taken to another desk."""

from __future__ import annotations

import os
import subprocess
import sys
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from factbox.analysis.figures.catalogue import listed
from factbox.analysis.figures.measures import all_figures
from factbox.analysis.figures.values import Values
from factbox.analysis.slices import at_once
from factbox.analysis.text.document import Document
from factbox.assets import asset
from factbox.comparison.comparison import Comparing
from factbox.comparison.replacing import parts_by_replacing
from factbox.comparison.version import Version
from factbox.snapshots.store import SnapshotStore

from .reviser import STEPS

if TYPE_CHECKING:
    from collections.abc import Callable

    from factbox.snapshots.snapshot import Snapshot

    from .user import User

_NAMES = [figure.key for figure in listed()]
_PROGRAM = Path(__file__).with_name("reviser.py")


@pytest.fixture(params=["sample", "reference"])
def text(request: pytest.FixtureRequest) -> str:
    """What is revised."""
    if request.param == "reference":
        article: str = request.getfixturevalue("article")
        return article
    return asset("sample-article.txt").read_text(encoding="utf-8")


@pytest.fixture
def revised(text: str, folder: Path, tmp_path: Path) -> Path:
    """The snapshots of a revision whose window was killed."""
    file = tmp_path / "text.txt"
    file.write_text(text, encoding="utf-8")
    command = [sys.executable, str(_PROGRAM), str(folder), str(file)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, encoding="utf-8") as process:
        assert process.stdout is not None
        try:
            said = [process.stdout.readline() for _ in range(1 + STEPS)]
        finally:
            process.kill()
    for number, sentence in enumerate(said, start=1):
        assert sentence.startswith(f"Saved snapshot {number} of “")
    return folder / "snapshots.db"


@pytest.mark.skipif(os.name == "nt", reason="Windows has no SIGKILL")
def test_a_revision_is_there_after_a_kill_and_at_another_desk(
    text: str, revised: Path, start: Callable[[], User], tmp_path: Path
) -> None:
    user = start()
    user.window.editor.document().setModified(False)
    user.window.editor.setPlainText(text)
    user.window.desk.save()
    # The text is known again: what was pasted first is what has come back.
    assert user.status().startswith(f"Saved snapshot {2 + STEPS} of “")
    user.leave()
    with closing(SnapshotStore(revised)) as store:
        [work] = store.works()
        snapshots = store.of_work(work.key)[::-1]
        texts = {each.number: store.text(each.id) for each in snapshots}
    assert texts[1] == texts[2 + STEPS] == text
    assert len(set(texts.values())) == 1 + STEPS
    for each in snapshots:
        counted = figures_of(texts[each.number])
        for name in _NAMES:
            assert each.figures.get(name) == counted[name]
    assert_parts_add_up(snapshots, texts)
    assert_the_same_elsewhere(revised, tmp_path)


def figures_of(text: str) -> Values:
    return at_once(all_figures(Document(text.split("\n"))))


def assert_parts_add_up(snapshots: list[Snapshot], texts: dict[int, str]) -> None:
    first, last = (
        Version(
            str(each.number),
            texts[each.number],
            each.rules_name,
            each.rules_version,
            each.headline,
        )
        for each in (snapshots[0], snapshots[STEPS])
    )
    comparison = at_once(Comparing().compare(first, last))
    then, now = snapshots[0].figures, snapshots[STEPS].figures
    for name in _NAMES:
        before, after = then.get(name), now.get(name)
        assert comparison.old.figures[name] == before
        assert comparison.new.figures[name] == after
        parts = comparison.parts(name) or at_once(parts_by_replacing(comparison, name))
        if before is not None and after is not None:
            assert parts is not None
            difference = after - before
            assert sum(part.value for part in parts) == pytest.approx(difference, abs=1e-9)
            by_proposal = comparison.by_proposal(parts)
            total = sum(part.value for part in by_proposal)
            assert total == pytest.approx(difference, abs=1e-9)


def assert_the_same_elsewhere(path: Path, tmp_path: Path) -> None:
    exported, again = tmp_path / "exported.json", tmp_path / "again.json"
    elsewhere = tmp_path / "elsewhere"
    factbox("export", "--data-folder", str(path.parent), str(exported))
    factbox("import", "--data-folder", str(elsewhere), str(exported))
    factbox("export", "--data-folder", str(elsewhere), str(again))
    assert again.read_bytes() == exported.read_bytes()
    with (
        closing(SnapshotStore(path)) as here,
        closing(SnapshotStore(elsewhere / path.name)) as there,
    ):
        assert [each.figures for each in there.all()] == [each.figures for each in here.all()]
        assert [there.text(each.id) for each in there.all()] == [
            here.text(each.id) for each in here.all()
        ]


def factbox(*arguments: str) -> None:
    command = [sys.executable, "-m", "factbox", "snapshots", *arguments]
    done = subprocess.run(command, capture_output=True, encoding="utf-8", check=False)
    assert done.returncode == 0, done.stderr
