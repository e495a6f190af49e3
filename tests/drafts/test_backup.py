"""What a draft gives back is what was written last."""

from __future__ import annotations

import json
import os
import sqlite3
from contextlib import closing
from itertools import count
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from factbox.analysis.text.change import Change
from factbox.analysis.text.left_out.kind import Kind
from factbox.analysis.text.style import Style
from factbox.documents.typed_out import Source
from factbox.drafts import change_log
from factbox.drafts.backup import Backup
from factbox.drafts.draft import Draft
from factbox.drafts.errors import DraftError
from factbox.drafts.folder import Abandoned, DraftsFolder
from factbox.drafts.origin import Origin
from factbox.files.text_file import TextFile

from .conftest import Drafts

# No line end is inside a line; anything else may be, half characters too.
# A number stands for a line of so many times 100,000 characters.
LINE = st.text(
    st.characters(exclude_characters="\n", exclude_categories=()), max_size=12
) | st.integers(0, 3)
EDIT = st.tuples(
    st.integers(0, 50), st.integers(0, 50), st.lists(LINE, max_size=4), st.booleans()
)
NUMBER = count()


def made(lines: list[str | int]) -> list[str]:
    """Lines as they are drawn: a number is a long line."""
    return [line if isinstance(line, str) else "word " * 20_000 * line for line in lines]


def abandoned(folder: Path) -> Abandoned:
    """The only draft in `folder`, as a window finds it after the other has died."""
    found = DraftsFolder(folder).take_next()
    assert found is not None
    assert not found.contents.damaged
    return found


@given(st.lists(LINE, min_size=1, max_size=5), st.lists(EDIT, max_size=25))
@settings(max_examples=25)
def test_edits_written_at_any_moments_give_the_text_of_the_last_writing(
    tmp_path_factory: pytest.TempPathFactory,
    start: list[str | int],
    edits: list[tuple[int, int, list[str | int], bool]],
) -> None:
    lines = made(start)
    folder = tmp_path_factory.mktemp(f"drafts{next(NUMBER)}")
    drafts = Drafts(folder)
    backup = Backup(drafts)
    backup.begin(lines, Origin())
    written = lines.copy()
    change: Change | None = None
    anew = False
    for at, going, coming, now in edits:
        new = made(coming)
        first = at % (len(lines) + 1)
        removed = going % (len(lines) - first + 1)
        lines[first : first + removed] = new
        edit = (first, removed, len(new))
        change = change.then(*edit) if change else Change(*edit)
        if now and anew:
            backup.begin(lines, Origin())
            anew = False
        elif now:
            added = lines[change.first : change.first + change.added]
            anew = not backup.append(change, added, Origin())
        if now:
            written, change = lines.copy(), None
    drafts.let_go()
    found = abandoned(folder)
    assert found.contents.lines == written
    found.draft.close()


def test_it_is_begun_anew_when_it_is_long(tmp_path: Path) -> None:
    drafts = Drafts(tmp_path)
    backup = Backup(drafts)
    backup.begin(["One"], Origin())
    long = "word " * 30_000
    appended = 0
    while backup.append(Change(0, 1, 1), [f"{appended} {long}"], Origin()):
        appended += 1
    assert appended > 3
    backup.begin(["Now", "short"], Origin())
    assert backup.append(Change(1, 1, 1), ["again"], Origin())
    drafts.let_go()
    found = abandoned(tmp_path)
    assert found.contents.lines == ["Now", "again"]
    found.draft.close()


def test_a_key_in_a_book_writes_a_paragraph(tmp_path: Path) -> None:
    drafts = Drafts(tmp_path)
    backup = Backup(drafts)
    backup.begin(["A paragraph of a book."] * 50_000, Origin())
    log = next(tmp_path.glob("*.draft-wal"))
    before = log.stat().st_size
    backup.append(Change(25_000, 1, 1), ["A paragraph of a book!"], Origin())
    assert log.stat().st_size - before < 50_000
    backup.remove()


def test_the_file_of_the_text_is_remembered(tmp_path: Path) -> None:
    how = TextFile("", "utf-16-le", "UTF-16", "\r\n", bom=b"\xff\xfe", fingerprint="4 abc")
    origin = Origin("/a folder/\udcff.txt", how)
    drafts = Drafts(tmp_path)
    backup = Backup(drafts)
    backup.begin([""], Origin())
    backup.append(Change(0, 1, 1), ["x"], origin)
    drafts.let_go()
    found = abandoned(tmp_path)
    assert found.contents.origin == origin
    found.draft.close()


def test_what_the_document_said_of_the_lines_is_remembered(tmp_path: Path) -> None:
    head, note = Style(Kind.HEADINGS, 2), Style(Kind.FOOTNOTES)
    drafts = Drafts(tmp_path)
    backup = Backup(drafts)
    backup.begin(["A", "b", "c"], Origin(), [head, None, note])
    backup.append(Change(1, 1, 2), ["d", "e"], Origin(), [None, head])
    backup.append(Change(0, 1, 1), ["F"], Origin())
    drafts.let_go()
    found = abandoned(tmp_path)
    assert found.contents.lines == ["F", "d", "e", "c"]
    assert found.contents.styles == [None, None, head, note]
    found.draft.close()


def test_a_text_from_a_document_has_no_file_to_save_to(tmp_path: Path) -> None:
    source = Source("pdf", "A <title>", "An author", 12, ("A picture is missing.",), True)
    origin = Origin("/a folder/a.pdf", TextFile("", fingerprint="1 2"), source)
    draft = DraftsFolder(tmp_path).make()
    draft.begin(["Text"], origin)
    draft.close()
    with closing(sqlite3.connect(draft.path)) as database:
        [[stored]] = database.execute("SELECT origin FROM changes").fetchall()
    # An earlier version saves to the path, and so finds none.
    assert json.loads(stored)["path"] is None
    found = abandoned(tmp_path)
    assert found.contents.origin == origin
    found.draft.close()


def test_an_adopted_draft_holds_its_text_until_there_is_another(tmp_path: Path) -> None:
    drafts = Drafts(tmp_path)
    first = Backup(drafts)
    first.begin(["Old"], Origin())
    drafts.let_go()
    second = Backup(drafts)
    second.begin(["Discarded"], Origin())
    found = DraftsFolder(tmp_path).take_next()
    assert found is not None
    second.adopt(found.draft)
    assert [path.name for path in tmp_path.glob("*.draft")] == [found.draft.path.name]
    found.draft.close()
    again = abandoned(tmp_path)
    assert again.contents.lines == ["Old"]
    second.adopt(again.draft)
    second.begin(["New"], Origin())
    drafts.let_go()
    last = abandoned(tmp_path)
    assert last.contents.lines == ["New"]
    last.draft.close()


def test_nothing_is_left_of_a_removed_draft(tmp_path: Path) -> None:
    drafts = Drafts(tmp_path / "drafts")
    backup = Backup(drafts)
    backup.begin(["Secret"], Origin())
    backup.remove()
    assert all(b"Secret" not in each.read_bytes() for each in tmp_path.rglob("*.*"))
    assert DraftsFolder(tmp_path / "drafts").take_next() is None
    assert os.listdir(tmp_path / "drafts") == ["lock"]


@pytest.mark.skipif(os.name == "nt", reason="Windows does not delete an open file")
@pytest.mark.parametrize("end", ["", "-wal"])
def test_it_is_noticed_when_the_file_is_taken_away(tmp_path: Path, end: str) -> None:
    drafts = Drafts(tmp_path / "drafts")
    backup = Backup(drafts)
    backup.begin(["One"], Origin())
    (path,) = (tmp_path / "drafts").glob("*.draft")
    path.with_name(path.name + end).unlink()
    with pytest.raises(DraftError, match="taken away"):
        backup.append(Change(0, 1, 1), ["Two"], Origin())
    backup.begin(["Two"], Origin())
    drafts.let_go()
    texts = []
    folder = DraftsFolder(tmp_path / "drafts")
    while (found := folder.take_next()) is not None:
        texts.append(found.contents.lines)
        found.draft.close()
    assert ["Two"] in texts


def test_a_long_line_is_written_in_pieces(tmp_path: Path) -> None:
    draft = Draft(tmp_path / "a.draft")
    lines = ["x" * 1_000_000, "", "y" * 10]
    draft.begin(lines, Origin())
    contents = draft.read()
    assert contents is not None
    assert contents.lines == lines
    draft.close()
    with closing(sqlite3.connect(draft.path)) as database:
        sizes = [size for (size,) in database.execute("SELECT length(bytes) FROM pieces")]
    assert max(sizes) <= 2 * change_log.PIECE_CHARACTERS
