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
    data = b'<!DOCTYPE a [<!ENTITY e "ha">]><a>One &e; two.</a>'
    assert text_of(data) == "One &e; two."


def test_entities_that_multiply_are_refused() -> None:
    levels = "".join(f'<!ENTITY e{n + 1} "{f"&e{n};" * 10}">' for n in range(9))
    data = f'<!DOCTYPE a [<!ENTITY e0 "ha">{levels}]><a>&e9;</a>'
    with pytest.raises(DocumentError, match="its XML cannot be read"):
        parse_xml(data.encode(), "a.docx")


def test_nothing_outside_is_loaded(tmp_path: Path) -> None:
    secret = tmp_path / "secret"
    secret.write_text("hush", encoding="utf-8")
    data = f'<!DOCTYPE a [<!ENTITY e SYSTEM "{secret.as_uri()}">]><a>One &e;</a>'
    assert "hush" not in text_of(data.encode())


@pytest.mark.parametrize("data", [b"", b"no xml", b"\0\0", b"<a><b>One</b><b>Two", b"<a>&</a>"])
def test_what_is_no_xml(data: bytes) -> None:
    with pytest.raises(DocumentError, match=r"“a\.docx” is damaged"):
        parse_xml(data, "a.docx")


def test_deep_nesting_is_survived() -> None:
    deep = b"<a>" * 200_000 + b"One" + b"</a>" * 200_000
    assert text_of(b"<r><b>Before</b>" + deep + b"<b>After</b></r>") == "BeforeOneAfter"


def test_what_is_nested_too_deeply_keeps_its_names_and_order() -> None:
    deep = b"<a>" * 5000 + b"<x:b x:c='1'>One</x:b><x:b>Two</x:b>" + b"</a>" * 5000
    root = parse_xml(b"<r xmlns:x='y'>" + deep + b"</r>", "a.docx")
    found = [(each.text, dict(each.attrib)) for each in root.iter("{y}b")]
    assert found == [("One", {"{y}c": "1"}), ("Two", {})]


def test_no_entity_is_expanded_in_deep_nesting() -> None:
    deep = b"<a>" * 5000 + b"One &e;" + b"</a>" * 5000
    assert text_of(b'<!DOCTYPE a [<!ENTITY e "hush">]>' + deep) == "One "


def test_deep_nesting_must_not_break_off() -> None:
    with pytest.raises(DocumentError, match=r"“a\.docx” is damaged: its XML cannot be read"):
        parse_xml(b"<a>" * 5000 + b"One", "a.docx")


@pytest.mark.parametrize("tag", [b"<a/>", b'<a b="c">d</a>'])
def test_too_many_tags_are_refused(tag: bytes) -> None:
    with pytest.raises(DocumentError, match="too large"):
        parse_xml(b"<r>" + tag * 1_600_000 + b"</r>", "a.docx")


def test_what_is_merely_strange_is_read() -> None:
    root = parse_xml(b'<a x:b="1"><x:c xml:id="1#2">text</x:c></a>', "a.odt")
    assert "".join(root.itertext()) == "text"
