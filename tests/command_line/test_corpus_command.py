"""`factbox corpus`: a table of many texts, whose rows are what `--json` says of each."""

from __future__ import annotations

import csv
import io
import json
import os
import re
from contextlib import closing
from pathlib import Path

import pytest

from factbox.corpus.files import find_files
from factbox.corpus.journal import Journal
from factbox.corpus.row import CorpusRow, path_of
from factbox.files.spreadsheet import CSV_ENCODING

from .run import Done, run

_PAGE = "<!DOCTYPE html><html><body><h1>The sea</h1><p>We walk to it.</p></body></html>"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with texts, and a folder in it."""
    texts = {
        "b.txt": "We walk to the sea. It is cold there, and we are glad to be back.",
        "a.md": "# The plan\n\nFirst, we should go. Second, we should stay.\n",
        "inside/page.html": _PAGE,
        "inside/empty.txt": "",
        "notes.csv": "not a text",
    }
    for name, text in texts.items():
        path = tmp_path / "texts" / name
        path.parent.mkdir(exist_ok=True, parents=True)
        path.write_text(text, encoding="utf-8")
    return tmp_path / "texts"


def rows_of_csv(path: Path) -> list[dict[str, str]]:
    text = path.read_bytes().decode(CSV_ENCODING)
    return list(csv.DictReader(io.StringIO(text, newline=""), strict=True))


def rows_of_json(done: Done) -> list[dict[str, object]]:
    return [json.loads(line) for line in done.stdout.splitlines()]


def make(*arguments: str | Path) -> Done:
    done = run("corpus", *arguments)
    assert (done.returncode, done.stderr) == (0, b"")
    return done


def test_each_text_has_a_row_with_what_json_says(folder: Path, tmp_path: Path) -> None:
    table = tmp_path / "figures.csv"
    done = make(folder, "--out", table)
    assert done.stdout.decode() == f"Wrote 4 rows to {table}\n"
    rows = rows_of_csv(table)
    names = ["a.md", "b.txt", "inside/empty.txt", "inside/page.html"]
    assert [row["path"] for row in rows] == [(folder / name).as_posix() for name in names]
    for row in rows:
        single = json.loads(run(row["path"], "--json").stdout)
        groups = ("fact_box", "counts", "readability", "diversity")
        for name, value in {k: v for each in groups for k, v in single[each].items()}.items():
            assert row[name] == ("" if value is None else repr(value))
        assert row["rules"] == single["rules"]["name"]
        assert row["headline"] == single["rules"]["headline"]
        assert row["error"] == ""


@pytest.mark.parametrize("jobs", ["1", "3"])
def test_lines_of_json_have_the_same_columns_in_the_same_order(
    folder: Path, tmp_path: Path, jobs: str
) -> None:
    table, lines = tmp_path / "figures.csv", tmp_path / "figures.jsonl"
    make(folder, "--out", table, "--jobs", jobs)
    make(folder, "--out", lines, "--jobs", jobs)
    done = make(folder, "--out", "-", "--jobs", jobs)
    assert done.stdout == lines.read_bytes()
    rows = rows_of_json(done)
    cells = [
        {key: "" if value is None else str(value) for key, value in row.items()} for row in rows
    ]
    assert cells == rows_of_csv(table)
    assert list(rows[0]) == list(rows_of_csv(table)[0])


def test_only_some_figures_and_files(folder: Path) -> None:
    chosen = ["--include", "*.md", "--include", "*.HTML", "--figures", "tokens,level"]
    rows = rows_of_json(make(folder, "--out", "-", *chosen))
    assert [Path(str(row["path"])).name for row in rows] == ["a.md", "page.html"]
    behind = "rules rules_version headline language word_list warnings sha256".split()
    assert [list(row) for row in rows] == [["path", "error", "tokens", "level", *behind]] * 2


def test_how_to_count(folder: Path) -> None:
    how = ["--rules", "letters-only", "--leave-out", "headings", "--headline", "twice"]
    [row] = rows_of_json(make(folder / "a.md", "--out", "-", *how))
    single = json.loads(run(folder / "a.md", "--json", *how).stdout)
    assert row["tokens"] == single["fact_box"]["tokens"]
    assert (row["rules"], row["left_out_headings"]) == ("Letters only", 1)


def test_the_list_of_words_is_named(folder: Path, tmp_path: Path) -> None:
    own = tmp_path / "mine.txt"
    own.write_text("sea\nwalk\n", encoding="utf-8")
    how = ["--word-list", str(own), "--ignore-words", "glad"]
    [row] = rows_of_json(make(folder / "b.txt", "--out", "-", *how))
    used = json.loads(run(folder / "b.txt", "--json", *how).stdout)["vocabulary"]["list"]
    digests = f"{used['lists'][0]['sha256']}, ignored {used['ignored']['sha256']}"
    assert row["word_list"] == f"mine, then CEFR-J 1.5 ({digests})"
    [row] = rows_of_json(make(folder / "b.txt", "--out", "-"))
    assert row["word_list"] == "CEFR-J 1.5"


def test_a_file_that_cannot_be_read_is_a_row(folder: Path, tmp_path: Path) -> None:
    (folder / "c.docx").write_bytes(b"PK\x03\x04 nothing")
    table = tmp_path / "figures.csv"
    done = run("corpus", folder, folder / "gone.txt", "--out", table)
    assert done.returncode == 1
    assert done.stderr.decode() == (
        "factbox: 2 of 6 texts have no figures; the column “error” says why.\n"
    )
    failed = {Path(row["path"]).name: row for row in rows_of_csv(table) if row["error"]}
    assert list(failed) == ["c.docx", "gone.txt"]
    assert "There is no file" in failed["gone.txt"]["error"]
    assert failed["gone.txt"]["tokens"] == failed["gone.txt"]["rules"] == ""


def test_the_table_is_not_one_of_its_texts(folder: Path) -> None:
    table = folder / "figures.csv"
    everything: list[str | Path] = ["--include", "*", "--out", table]
    make(folder, *everything)
    first = table.read_bytes()
    make(folder, *everything)
    assert table.read_bytes() == first
    assert {path.name for path in folder.iterdir()} == {
        "a.md",
        "b.txt",
        "figures.csv",
        "inside",
        "notes.csv",
    }


def test_texts_that_were_measured_in_another_way_are_measured_anew(
    folder: Path, tmp_path: Path
) -> None:
    table = tmp_path / "figures.csv"
    files = list(find_files([folder]))
    with closing(Journal(table, "another way")) as journal:
        journal.list_texts(files)
        journal.keep(files[0], CorpusRow("{}", failed=False))
    done = run("corpus", folder, "--out", table)
    assert done.returncode == 0
    assert done.stderr.decode() == (
        "factbox: The stopped run measured in another way: 1 text will be measured again.\n"
    )
    assert len(rows_of_csv(table)) == 4


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such names")
def test_a_name_that_is_not_utf_8_leads_back_to_its_file(folder: Path) -> None:
    path = folder / os.fsdecode(b"caf\xe9\n.txt")
    path.write_text("We walk.", encoding="utf-8")
    done = make(folder, "--include", "caf*", "--out", "-")
    [row] = rows_of_json(done)
    assert row["path"] == f"{folder.as_posix()}/caf\\xe9\n.txt"
    assert path_of(str(row["path"])) == path


@pytest.mark.skipif(os.name == "nt", reason="a backslash separates folders there")
def test_a_name_with_a_backslash_is_told_from_one_that_is_not_utf_8(folder: Path) -> None:
    names = [b"caf\\xe9.txt", b"caf\xe9.txt", b"caf\\x5cxe9.txt", b"caf\\x.txt"]
    paths = {folder / os.fsdecode(name) for name in names}
    for path in paths:
        path.write_text("We walk.", encoding="utf-8")
    written = [str(row["path"]) for row in rows_of_json(make(folder, "--out", "-"))]
    assert {f"{folder.as_posix()}/caf\\x5cxe9.txt", f"{folder.as_posix()}/caf\\xe9.txt"} <= set(
        written
    )
    assert paths <= set(map(path_of, written))


def test_a_text_has_its_language_and_the_reasons_to_doubt_its_figures(folder: Path) -> None:
    german = "Der Hund ist nicht im Haus, weil er mit dem Kind in den Garten gegangen ist. "
    (folder / "de.txt").write_text(german * 3, encoding="utf-8")
    wrapped = "We went to the old house by the sea and\nstayed in it until the summer had\n"
    (folder / "wrapped.txt").write_text(wrapped * 5 + "ended.\n", encoding="utf-8")
    columns = ["language", "warnings"]
    [german_row, row] = rows_of_json(
        make(folder / "de.txt", folder / "wrapped.txt", "--out", "-")
    )
    assert [german_row[each] for each in columns] == ["de", None]
    assert row["language"] == "en"
    assert str(row["warnings"]).startswith("The lines look hard-wrapped.")
    [row] = rows_of_json(make(folder / "wrapped.txt", "--join-lines", "--out", "-"))
    assert [row[each] for each in columns] == ["en", None]


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["--out", "table.txt"], "must end in .csv, .jsonl or .parquet"),
        (["--out", "a.csv", "--figures", "level,nonsense"], "“nonsense” is not a figure"),
        (["--out", "a.csv", "--jobs", "0"], "“0” is not a number of jobs"),
        (["--out", "a.csv", "--rules", "none"], "is not a rule set"),
        ([], "--out"),
    ],
)
def test_a_command_that_makes_no_sense(folder: Path, arguments: list[str], said: str) -> None:
    done = run("corpus", folder, *arguments)
    assert done.returncode == 2
    assert said in done.stderr.decode()


def test_the_table_may_not_be_one_of_the_texts_given(folder: Path) -> None:
    notes = folder / "notes.csv"
    done = run("corpus", notes, "--out", notes)
    assert done.returncode == 2
    assert "is one of the texts" in done.stderr.decode()
    assert notes.read_text(encoding="utf-8") == "not a text"


def test_a_table_that_cannot_be_written(folder: Path, tmp_path: Path) -> None:
    (tmp_path / "folder.csv").mkdir()
    for table, why in (
        (tmp_path / "folder.csv", "it is a folder"),
        (tmp_path / "gone" / "figures.csv", "No such file"),
    ):
        done = run("corpus", folder, "--out", table)
        assert done.returncode == 1
        assert why in done.stderr.decode()


def test_the_help_says_how() -> None:
    told = run("corpus", "--help").stdout.decode()
    assert re.search(r"factbox corpus articles --out figures\.csv", told)
    assert "factbox corpus" in run("--help").stdout.decode()
