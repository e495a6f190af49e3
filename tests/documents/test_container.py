"""Zipped documents: limits, damage and encryption."""

from __future__ import annotations

import pytest

from factbox.documents.container import Container, path_beside
from factbox.documents.errors import DocumentError

from .zipped import zipped


def test_a_file_is_read() -> None:
    container = Container(zipped({"word/a.xml": b"One"}), "a.docx")
    assert container.read("word/a.xml") == b"One"
    assert container.read("word/b.xml") == b""


def test_a_bomb_is_not_unpacked() -> None:
    container = Container(zipped({"a.xml": bytes(101_000_000)}), "a.docx")
    with pytest.raises(DocumentError, match=r"“a\.docx” is too large"):
        container.read("a.xml")


def test_what_is_read_adds_up() -> None:
    container = Container(zipped({"a.xml": bytes(60_000_000)}), "a.docx")
    container.read("a.xml")
    with pytest.raises(DocumentError, match="is too large"):
        container.read("a.xml")


def test_a_file_that_was_cut_off_is_reported() -> None:
    with pytest.raises(DocumentError, match=r"“a\.docx” is damaged"):
        Container(zipped({"a.xml": b"One"})[:-10], "a.docx")


def test_a_damaged_file_is_reported() -> None:
    data = bytearray(zipped({"a.xml": b"One two three"}))
    data[data.index(b"a.xml") + 8] ^= 0xFF
    container = Container(bytes(data), "a.docx")
    with pytest.raises(DocumentError, match=r"“a\.docx” is damaged"):
        container.read("a.xml")


def test_a_file_with_a_password_is_reported() -> None:
    data = bytearray(zipped({"a.xml": b"One"}))
    # The flag of encryption, in the list of files at the end.
    data[data.index(b"PK\x01\x02") + 8] |= 1
    with pytest.raises(DocumentError, match=r"“a\.docx” is encrypted"):
        Container(bytes(data), "a.docx").read("a.xml")


@pytest.mark.parametrize(
    ("path", "target", "found"),
    [
        ("word/document.xml", "footnotes.xml", "word/footnotes.xml"),
        ("word/document.xml", "/word/notes.xml", "word/notes.xml"),
        ("OEBPS/text/1.xhtml", "../notes/n.xhtml", "OEBPS/notes/n.xhtml"),
        ("a.xml", "../../../etc/passwd", "../../../etc/passwd"),
    ],
)
def test_paths_are_those_inside_the_container(path: str, target: str, found: str) -> None:
    assert path_beside(path, target) == found
