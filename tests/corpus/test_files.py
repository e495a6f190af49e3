"""Which files are measured: those that a user would name, each once, in one order."""

from __future__ import annotations

import os
import socket
from pathlib import Path

import pytest

from factbox.corpus.files import FoundFile, find_files


def made(folder: Path, *names: str) -> Path:
    """Make empty files in `folder`, and return it."""
    for name in names:
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.touch()
    return folder


def found(folder: Path, *include: str) -> list[str]:
    """Return what is found in `folder`, as seen from there."""
    files = find_files([folder], include) if include else find_files([folder])
    return [each.path.relative_to(folder).as_posix() for each in files]


def test_texts_and_documents_are_found_in_all_folders_by_name(tmp_path: Path) -> None:
    made(tmp_path, "b.txt", "a/z.TXT", "a/b/c.docx", "c.md", "a.html", "a-b.txt", "B.txt")
    assert found(tmp_path) == [
        "B.txt", "a/b/c.docx", "a/z.TXT", "a-b.txt", "a.html", "b.txt", "c.md",
    ]  # fmt: skip


def test_what_is_no_text_or_is_hidden_is_left_out(tmp_path: Path) -> None:
    made(tmp_path, "a.txt", ".DS_Store", ".hidden.txt", ".git/b.txt", "c.png", "README")
    made(tmp_path, "~$letter.docx", "letter.docx")
    assert found(tmp_path) == ["a.txt", "letter.docx"]


def test_patterns_choose_by_name(tmp_path: Path) -> None:
    made(tmp_path, "a.txt", "b.tex", "c/d.Tex", "README", ".git/config")
    assert found(tmp_path, "*.TEX") == ["b.tex", "c/d.Tex"]
    assert found(tmp_path, "*.tex", "a*") == ["a.txt", "b.tex", "c/d.Tex"]
    assert found(tmp_path, "*") == ["README", "a.txt", "b.tex", "c/d.Tex"]


def test_a_file_that_is_given_is_taken_whatever_it_is(tmp_path: Path) -> None:
    made(tmp_path, ".hidden", "a.png")
    os.mkfifo(tmp_path / "pipe")
    given = [tmp_path / name for name in ("a.png", ".hidden", "gone.txt", "pipe")]
    assert list(find_files(given, ["*.txt"])) == [FoundFile(path) for path in given]


def test_the_order_is_that_of_the_paths(tmp_path: Path) -> None:
    made(tmp_path, "a/1.txt", "b/2.txt", "c.txt")
    given = [tmp_path / name for name in ("c.txt", "b", "a")]
    names = [each.path.name for each in find_files(given)]
    assert names == ["c.txt", "2.txt", "1.txt"]


def test_what_is_given_twice_is_found_once(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made(tmp_path, "a/1.txt", "a/b/2.txt", "a/c.log")
    monkeypatch.chdir(tmp_path)
    given = ["a/b", "./a", "a/c.log", "a/../a/1.txt", str(tmp_path / "a"), "a/1.txt"]
    assert [str(each.path) for each in find_files([Path(name) for name in given])] == [
        "a/b/2.txt", "a/c.log", "a/../a/1.txt",
    ]  # fmt: skip


def test_a_hidden_folder_is_read_if_it_is_given(tmp_path: Path) -> None:
    made(tmp_path, "a.txt", ".github/b.txt")
    files = find_files([tmp_path, tmp_path / ".github"])
    assert [each.path.name for each in files] == ["a.txt", "b.txt"]


def test_a_folder_without_texts_says_so(tmp_path: Path) -> None:
    made(tmp_path, "picture.png")
    [nothing] = find_files([tmp_path])
    assert nothing.problem == f"There is no text or document in the folder “{tmp_path}”."
    [nothing] = find_files([tmp_path], ["*.tex", "*.rst"])
    assert nothing.problem == f"No file in the folder “{tmp_path}” matches “*.tex”, “*.rst”."


def test_links_to_files_are_followed_and_links_to_folders_are_not(tmp_path: Path) -> None:
    made(tmp_path, "a/1.txt", "elsewhere/2.txt")
    inside = tmp_path / "a"
    (inside / "linked.txt").symlink_to(tmp_path / "elsewhere" / "2.txt")
    (inside / "folder").symlink_to(tmp_path / "elsewhere")
    (inside / "folder.txt").symlink_to(tmp_path / "elsewhere")
    (inside / "itself").symlink_to(inside)
    assert found(inside) == ["1.txt", "linked.txt"]
    # One that is given is meant.
    assert found(inside / "folder") == ["2.txt"]


def test_links_in_a_circle_and_to_nowhere_are_left_to_who_reads(tmp_path: Path) -> None:
    (tmp_path / "a.txt").symlink_to(tmp_path / "b.txt")
    (tmp_path / "b.txt").symlink_to(tmp_path / "a.txt")
    (tmp_path / "c.txt").symlink_to(tmp_path / "gone.txt")
    assert found(tmp_path) == ["a.txt", "b.txt", "c.txt"]


def test_nothing_is_opened(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.txt")
    (tmp_path / "device.txt").symlink_to("/dev/zero")
    with socket.socket(socket.AF_UNIX) as listening:
        listening.bind(str(tmp_path / "socket.txt"))
        assert found(tmp_path) == ["device.txt", "pipe.txt", "socket.txt"]


def test_a_folder_that_cannot_be_read_is_a_problem_and_the_rest_goes_on(
    folder_of_a_user: Path,
) -> None:
    made(folder_of_a_user, "a.txt", "b/no.txt", "c.txt")
    (folder_of_a_user / "b").chmod(0)
    files = list(find_files([folder_of_a_user]))
    (folder_of_a_user / "b").chmod(0o700)
    assert [each.path.name for each in files] == ["a.txt", "b", "c.txt"]
    assert [each.problem for each in files] == [
        "",
        f"The folder “{folder_of_a_user / 'b'}” cannot be read: Permission denied.",
        "",
    ]


def test_a_given_folder_that_cannot_be_read_is_one_problem(folder_of_a_user: Path) -> None:
    (folder_of_a_user / "a").mkdir(mode=0)
    [only] = find_files([folder_of_a_user / "a"])
    assert only.problem.endswith("cannot be read: Permission denied.")


def test_names_that_are_not_utf8_are_found(tmp_path: Path) -> None:
    made(tmp_path, os.fsdecode(b"\xff.txt"), "é.txt")
    assert [os.fsencode(name) for name in found(tmp_path)] == ["é.txt".encode(), b"\xff.txt"]


def test_folders_may_be_nested_deeper_than_calls(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    folders = ["/".join(["a"] * depth) for depth in range(1, 1_500)]
    for folder in folders:
        os.mkdir(folder)
    Path(folders[-1], "b.txt").touch()
    files = list(find_files([Path()]))
    # What removes the folder of a test calls itself.
    Path(folders[-1], "b.txt").unlink()
    for folder in reversed(folders):
        os.rmdir(folder)
    assert files == [FoundFile(Path(folders[-1], "b.txt"))]


def test_ten_thousand_empty_files_are_found_in_order(tmp_path: Path) -> None:
    made(tmp_path, *(f"{number:05}.txt" for number in reversed(range(10_000))))
    assert found(tmp_path) == [f"{number:05}.txt" for number in range(10_000)]
