"""`factbox snapshots`, as a user runs it."""

from __future__ import annotations

import csv
import io
import json
import os
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest

from factbox.files.data_folder import data_folder
from factbox.snapshots.figures import ALWAYS, COUNTS
from factbox.snapshots.snapshot import NewSnapshot, Work
from factbox.snapshots.store import SnapshotStore

from .run import Done, run, run_apart

HOSTILE = "Bad\x1b]0;owned\x07 ti\ntle \ud800"
FIGURES = {
    **dict(zip(COUNTS, (1121, 498, 15, 38, 2136, 6755, 6604), strict=True)),
    "level": 18.399210526315795,
    "ttr": 0.4442462087421945,
    "lix": 68.66,
    "maas_a2": 0.016455,
    "of_tomorrow": 0.5,
}
ONE, OTHER = Work(0, "1" * 32, "A long way"), Work(0, "2" * 32, HOSTILE)
TEXT = "A text\u2028 with \x1b[31mcolour.\n"


def draft(text: str, title: str = "") -> NewSnapshot:
    return NewSnapshot(text, "Fact box", 1, "twice", FIGURES, title, "a\x1b note")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A data folder with three snapshots of one text and one of another."""
    made = tmp_path / "data"
    with closing(SnapshotStore(made / "snapshots.db")) as store:
        for title in ("first", "", "=1+1"):
            store.save(draft(TEXT, title), ONE)
        store.save(draft("Other.", HOSTILE), OTHER)
    return made


def snapshots(*arguments: str | Path, folder: Path | None = None, text: bytes = b"") -> Done:
    """Run `factbox snapshots` on the data in `folder`."""
    where = () if folder is None else ("--data-folder", folder)
    return run("snapshots", *arguments, *where, text=text)


def said(done: Done) -> str:
    assert (done.returncode, done.stderr) == (0, b"")
    return done.stdout.decode()


def complaint(done: Done, code: int = 1) -> str:
    """Return the line that says what is wrong, the only one."""
    sentence = done.stderr.decode()
    assert (done.returncode, done.stdout) == (code, b"")
    assert sentence.startswith("factbox: ")
    assert sentence.count("\n") == 1
    return sentence


def test_the_list_has_each_text_with_its_snapshots(folder: Path) -> None:
    lines = said(snapshots("list", folder=folder)).splitlines()
    assert lines[0] == f"A long way  [{ONE.key}]"
    assert lines[1].split() == ["saved", "Level", "Tokens", "Types", "TTR"]
    assert lines[2].split()[0] == "1"
    assert lines[2].split()[4:] == ["18.4", "1121", "498", "0.444", "first"]
    assert lines[4].endswith("0.444  =1+1")
    assert lines[6].startswith("Bad\ufffd]0;owned\ufffd ti tle \ufffd  [22")
    assert len(lines) == 9


def test_the_list_of_one_text(folder: Path) -> None:
    for name in ("A long way", "long", "LONG WAY", ONE.key, ONE.key[:8]):
        lines = said(snapshots("list", "--work", name, folder=folder)).splitlines()
        assert len(lines) == 5
    assert "“short” in its title" in complaint(
        snapshots("list", "--work", "short", folder=folder)
    )
    sentence = complaint(snapshots("list", "--work", "a", folder=folder), 2)
    assert "2 texts have “a” in their titles" in sentence
    assert ONE.key in sentence
    assert "\x1b" not in sentence


def test_a_key_names_its_text_whatever_another_is_called(folder: Path) -> None:
    with closing(SnapshotStore(folder / "snapshots.db")) as store:
        store.rename_work(OTHER.key, ONE.key)
    assert f"[{ONE.key}]" in said(snapshots("list", "--work", ONE.key, folder=folder))


def test_a_process_of_its_own_writes_the_same(folder: Path) -> None:
    done = run_apart("snapshots", "list", "--data-folder", folder)
    assert said(done) == said(snapshots("list", folder=folder))


def test_the_list_for_programs_has_no_texts(folder: Path) -> None:
    listed = json.loads(said(snapshots("list", "--json", folder=folder)))
    assert [len(work["snapshots"]) for work in listed["works"]] == [3, 1]
    assert "texts" not in listed


def test_a_snapshot_is_shown_with_all_its_figures(folder: Path) -> None:
    shown = said(snapshots("show", "3", "--work", "long", folder=folder))
    assert shown.startswith("A long way, snapshot 3\n=1+1\nSaved ")
    for line in (
        "Level: 18.399",
        "Tokens: 1121",
        "LIX: 68.7",
        "SMOG: — (absent: no value was saved)",
        "of_tomorrow: 0.5",
    ):
        assert f"\n{line}\n" in shown
    assert "the headline twice: 15 paragraphs, 38 sentences, 2136 syllables" in shown
    assert "Note: a\ufffd note" in shown
    # It is older than these figures.
    assert "Vocabulary" not in shown


def test_a_snapshot_with_levels_names_the_list(folder: Path) -> None:
    figures = {**FIGURES, "words_above_a2": 12.5, "level_at_95": 3}
    new = NewSnapshot("A note.", "Fact box", 2, "once", figures)
    with closing(SnapshotStore(folder / "snapshots.db")) as store:
        store.save(new, Work(0, "4" * 32, "A note"))
    shown = said(snapshots("show", "1", "--work", "A note", folder=folder))
    assert "\nVocabulary\n\nWords above A2 (%): 12.5\nLevel at 95 %: B1\nLowest level" in shown
    assert "in CEFR-J 1.5 (Tono, TUFS) as contained in cefrpy 1.0.3" in shown


def test_what_is_unreliable_is_said_of_a_snapshot_too(folder: Path) -> None:
    counts = dict.fromkeys((*ALWAYS, "tokens", "types"), 7)
    figures = {**counts, "level": 2.5, "ttr": 1.0, "lix": 3.0, "yule_k": 0.0}
    new = NewSnapshot("A note.", "Fact box", 2, "once", figures)
    with closing(SnapshotStore(folder / "snapshots.db")) as store:
        store.save(new, Work(0, "4" * 32, "A note"))
    shown = said(snapshots("show", "1", "--work", "A note", folder=folder))
    assert "\nThe Level is unreliable: under 30 tokens\n" in shown
    assert "\nLIX: 3.0 (unreliable: under 30 tokens)\n" in shown
    assert "\nYule’s K: 0.0\n" in shown
    assert "unreliable" not in said(snapshots("show", "3", "--work", "long", folder=folder))


def test_a_text_whose_words_cannot_be_counted_has_dashes(folder: Path, tmp_path: Path) -> None:
    figures = dict.fromkeys(ALWAYS, 7)
    new = NewSnapshot("ไทย", "Fact box", 2, "once", figures)
    with closing(SnapshotStore(folder / "snapshots.db")) as store:
        store.save(new, Work(0, "3" * 32, "Thai"))
    lines = said(snapshots("list", "--work", "Thai", folder=folder)).splitlines()
    assert lines[2].split()[4:] == ["—", "—", "—", "—"]
    shown = said(snapshots("show", "1", "--work", "Thai", folder=folder))
    assert "\nTokens: —\n" in shown
    assert "\nThe Level is absent: no value was saved\n" in shown
    assert "7 paragraphs, 7 sentences, 7 characters, 7 letters" in shown
    said(snapshots("export", tmp_path / "all.csv", "--work", "Thai", folder=folder))
    [row] = csv.DictReader(io.StringIO((tmp_path / "all.csv").read_text(encoding="utf-8-sig")))
    assert (row["tokens"], row["level"], row["letters"]) == ("", "", "7")


def date_the_first_two(folder: Path, *saved_at: str) -> None:
    with closing(sqlite3.connect(folder / "snapshots.db")) as database, database:
        for number, moment in enumerate(saved_at, 1):
            database.execute("UPDATE snapshots SET saved_at = ? WHERE id = ?", (moment, number))


@pytest.fixture
def in_zone(monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[str], None]]:
    """A function that sets the local time zone."""

    def take(zone: str) -> None:
        monkeypatch.setenv("TZ", zone)
        time.tzset()

    yield take
    monkeypatch.undo()
    time.tzset()


@pytest.mark.skipif(os.name == "nt", reason="Windows has other names for time zones")
@pytest.mark.parametrize(
    ("zone", "summer", "winter"),
    [
        ("UTC", "2026-07-01 12:00:00 UTC", "2026-12-01 12:00:00 UTC"),
        ("Europe/Paris", "2026-07-01 14:00:00 +02:00", "2026-12-01 13:00:00 +01:00"),
    ],
)
def test_times_are_said_with_their_zone(
    folder: Path, in_zone: Callable[[str], None], zone: str, summer: str, winter: str
) -> None:
    date_the_first_two(folder, "2026-07-01T12:00:00Z", "2026-12-01T12:00:00Z")
    in_zone(zone)
    listed = said(snapshots("list", "--work", "long", folder=folder)).splitlines()
    assert f"  {summer}  " in listed[2]
    assert f"  {winter}  " in listed[3]
    shown = said(snapshots("show", "1", "--work", "long", folder=folder))
    assert f"\nSaved {summer}\n" in shown


@pytest.mark.skipif(os.name == "nt", reason="Windows has other names for time zones")
@pytest.mark.parametrize("zone", ["America/New_York", "Asia/Tokyo"])
def test_the_first_and_the_last_of_all_hours_are_listed(
    folder: Path, in_zone: Callable[[str], None], zone: str
) -> None:
    date_the_first_two(folder, "0001-01-01T00:00:00Z", "9999-12-31T23:59:59Z")
    in_zone(zone)
    listed = said(snapshots("list", "--work", "long", folder=folder))
    assert "1-01-01 " in listed
    assert "9999-12-31 " in listed


def test_its_text_is_written_as_it_was_saved(folder: Path) -> None:
    done = snapshots("show", "1", "--text", "--work", "long", folder=folder)
    assert (done.stdout, done.stderr) == (TEXT.encode(), b"")


def test_which_is_to_be_shown_has_to_be_clear(folder: Path) -> None:
    assert "name one with --work" in complaint(snapshots("show", "1", folder=folder), 2)
    sentence = complaint(snapshots("show", "9", "--work", "long", folder=folder))
    assert "“A long way” has no snapshot 9" in sentence


def test_all_goes_to_another_machine_and_comes_no_second_time(
    folder: Path, tmp_path: Path
) -> None:
    file, there = tmp_path / "all.json", tmp_path / "there"
    assert said(snapshots("export", file, folder=folder)) == f"Exported 4 snapshots to {file}\n"
    assert said(snapshots("import", file, folder=there)) == "Imported 4 snapshots\n"
    again = said(snapshots("import", "-", folder=there, text=file.read_bytes()))
    assert again == "Imported 0 snapshots; 4 were here already\n"
    assert said(snapshots("export", "-", folder=there)).encode() == file.read_bytes()


def test_one_text_is_exported_for_spreadsheets(folder: Path, tmp_path: Path) -> None:
    file = tmp_path / "long.csv"
    exported = said(snapshots("export", file, "--work", "long", folder=folder))
    assert exported == f"Exported 3 snapshots to {file}\n"
    text = file.read_text(encoding="utf-8-sig")
    lines = list(csv.DictReader(io.StringIO(text, newline="")))
    assert [line["title"] for line in lines] == ["first", "", "'=1+1"]
    assert {float(line["level"]) for line in lines} == {FIGURES["level"]}
    on_screen = snapshots(
        "export", "-", "--format", "csv", "--work", "long", folder=folder
    ).stdout
    assert on_screen == file.read_bytes()


def test_a_file_has_to_say_what_it_is(folder: Path, tmp_path: Path) -> None:
    sentence = complaint(snapshots("export", tmp_path / "all.txt", folder=folder), 2)
    assert "ends neither in .csv nor in .json" in sentence
    assert said(snapshots("export", tmp_path / "all.txt", "--format", "csv", folder=folder))


def test_a_bad_file_is_reported_and_nothing_imported(folder: Path, tmp_path: Path) -> None:
    file = json.loads(snapshots("export", "-", folder=folder).stdout)
    file["works"][0]["snapshots"][2]["fact_box"]["level"] = "18"
    there = tmp_path / "there"
    sentence = complaint(snapshots("import", "-", folder=there, text=json.dumps(file).encode()))
    where = "works[0].snapshots[2].fact_box.level"
    assert f"standard input”: {where} is not a number: '18'" in sentence
    assert said(snapshots("list", folder=there)) == ""


def test_nothing_is_begun_where_nothing_is(tmp_path: Path) -> None:
    for command in (["list"], ["show", "1"], ["export", "-"]):
        sentence = complaint(snapshots(*command, folder=tmp_path / "none"))
        assert "There are no snapshots yet in" in sentence
    assert list(tmp_path.iterdir()) == []


def test_trouble_with_the_snapshots_is_reported(folder: Path, tmp_path: Path) -> None:
    path = folder / "snapshots.db"
    with closing(sqlite3.connect(path, isolation_level=None)) as holder:
        holder.execute("PRAGMA user_version = 99")
    assert "written by a newer Fact Box" in complaint(snapshots("list", folder=folder))
    path.write_bytes(b"this is no database " * 100)
    assert "was damaged. It is kept as" in complaint(snapshots("list", folder=folder))
    assert "There is no file" in complaint(snapshots("import", tmp_path / "no.json"))


def test_without_a_command_it_says_which_there_are(folder: Path) -> None:
    done = snapshots()
    assert done.returncode == 2
    assert b"usage: factbox snapshots" in done.stderr
    assert b"factbox ./snapshots" in snapshots("--help").stdout


def test_a_file_of_that_name_is_still_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "snapshots").write_text("One two three.")
    monkeypatch.chdir(tmp_path)
    for arguments in (["./snapshots", "--json"], ["--json", "snapshots"]):
        assert json.loads(said(run(*arguments)))["fact_box"]["tokens"] == 3


def test_qt_is_not_loaded(folder: Path, tmp_path: Path) -> None:
    script = """
import sys
from factbox.command_line.command import main

folder, file = sys.argv[1:]
for command in (
    ["list"], ["show", "1", "--work", "long"], ["export", file], ["import", file]
):
    assert main(["snapshots", *command, "--data-folder", folder]) == 0
assert not [name for name in sys.modules if name.startswith("PySide6")]
"""
    done = subprocess.run(
        [sys.executable, "-c", script, folder, tmp_path / "all.json"],
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, "")


@pytest.mark.parametrize("named", ["/somewhere/else", "", "not/absolute", None])
def test_the_data_folder_is_the_window_s(
    named: str | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("XDG_DATA_HOME", raising=False)
    if named is not None:
        monkeypatch.setenv("XDG_DATA_HOME", named)
    script = """
from PySide6.QtCore import QCoreApplication, QStandardPaths

application = QCoreApplication(["factbox"])
application.setApplicationName("factbox")
print(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.AppDataLocation))
"""
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, timeout=120, check=False
    )
    assert data_folder() == Path(done.stdout.rstrip("\n"))


@pytest.mark.parametrize(("code", "name"), [("de", "German"), ("qq", "qq")])
def test_a_snapshot_in_another_language_names_it(folder: Path, code: str, name: str) -> None:
    figures = {**FIGURES, f"language_{code}": 1.0}
    new = NewSnapshot("Ein Wort.", "Fact box", 2, "once", figures)
    with closing(SnapshotStore(folder / "snapshots.db")) as store:
        store.save(new, Work(0, "5" * 32, "Ein Wort"))
    shown = said(snapshots("show", "1", "--work", "Ein Wort", folder=folder))
    assert f"Counted by Fact box 2, in {name}, the headline once" in shown
    assert "language_" not in shown


def test_a_spanish_snapshot_is_shown_by_its_own_figures(folder: Path) -> None:
    figures = {key: value for key, value in FIGURES.items() if key != "level"}
    figures |= {"language_es": 1.0, "szigriszt_pazos": 58.25, "lix": 41.0}
    new = NewSnapshot("Una palabra.", "Fact box", 2, "once", figures)
    with closing(SnapshotStore(folder / "snapshots.db")) as store:
        store.save(new, Work(0, "6" * 32, "Una palabra"))
    shown = said(snapshots("show", "1", "--work", "Una palabra", folder=folder))
    assert "Fact Box\n\nSzigriszt–Pazos: 58.2\n\nTokens: " in shown
    assert "Szigriszt–Pazos: 58.2\n" in shown
    # No row for what was made for English.
    assert "Gunning Fog" not in shown
    listed = said(snapshots("list", folder=folder))
    assert "Szigriszt–Pazos 58.2" in listed
