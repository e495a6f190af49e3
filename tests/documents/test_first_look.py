"""A text file is told from a document by how it begins."""

from __future__ import annotations

import os
import zipfile
from pathlib import Path

import pytest

from factbox.documents.first_look import begins_like_a_document


@pytest.mark.parametrize(
    ("name", "data", "is_document"),
    [
        ("a.txt", b"Text.", False),
        ("a.docx", b"Text.", False),
        ("a.md", b"# A heading", False),
        ("empty.txt", b"", False),
        ("a.txt", b"%PDF-1.7\n", True),
        ("a.txt", rb"{\rtf1 Text.}", True),
        ("a.txt", b"<!DOCTYPE html><p>Text.", True),
        # What is refused is refused as a document.
        ("a.txt", b"\x89PNG\r\n\x1a\n", True),
        ("empty.docx", b"", True),
    ],
)
def test_the_content_decides(tmp_path: Path, name: str, data: bytes, is_document: bool) -> None:
    path = tmp_path / name
    path.write_bytes(data)
    assert begins_like_a_document(path) is is_document


def test_a_large_container_is_told_by_its_beginning(tmp_path: Path) -> None:
    path = tmp_path / "a"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("word/document.xml", os.urandom(1_000_000))
    assert begins_like_a_document(path)


def test_what_cannot_be_read_is_no_document(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    for path in (tmp_path / "none", tmp_path, tmp_path / "pipe", tmp_path / "a\0b"):
        assert not begins_like_a_document(path)
