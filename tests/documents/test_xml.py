"""XML from outside."""

from __future__ import annotations

from pathlib import Path

import pytest

from factbox.documents.errors import DocumentError
from factbox.documents.xml import parse_xml


def text_of(data: bytes) -> str:
    """The text of an XML file."""
    return "".join(str(piece) for piece in parse_xml(data, "a.docx").itertext())


def test_no_entity_is_expanded() -> None:
    levels = "".join(f'<!ENTITY e{n + 1} "{f"&e{n};" * 10}">' for n in range(9))
    data = f'<!DOCTYPE a [<!ENTITY e0 "ha">{levels}]><a>&e9;</a>'
    assert "ha" not in text_of(data.encode())


def test_nothing_outside_is_loaded(tmp_path: Path) -> None:
    secret = tmp_path / "secret"
    secret.write_text("hush", encoding="utf-8")
    data = f'<!DOCTYPE a [<!ENTITY e SYSTEM "{secret.as_uri()}">]><a>One &e;</a>'
    assert "hush" not in text_of(data.encode())


def test_what_can_be_read_of_a_damaged_file_is() -> None:
    assert text_of(b"<a><b>One</b><b>Two") == "OneTwo"


@pytest.mark.parametrize("data", [b"", b"no xml", b"\0\0"])
def test_what_is_no_xml(data: bytes) -> None:
    with pytest.raises(DocumentError, match=r"“a\.docx” is damaged"):
        parse_xml(data, "a.docx")


def test_deep_nesting_is_survived() -> None:
    parse_xml(b"<a>" * 200_000 + b"One" + b"</a>" * 200_000, "a.docx")


@pytest.mark.parametrize("tag", [b"<a/>", b'<a b="c">d</a>'])
def test_too_many_tags_are_refused(tag: bytes) -> None:
    with pytest.raises(DocumentError, match="too large"):
        parse_xml(b"<r>" + tag * 1_600_000 + b"</r>", "a.docx")
