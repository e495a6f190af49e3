"""E-books."""

from __future__ import annotations

import pytest

from factbox.analysis.text.left_out.kind import Kind
from factbox.analysis.text.style import Style
from factbox.documents.errors import DocumentError
from factbox.documents.typed_out import TypedOut, TypedParagraph
from factbox.documents.web.epub import read

from ..zipped import zipped

CONTAINER = """<?xml version="1.0"?><container version="1.0"
 xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles>
 <rootfile full-path="OEBPS/book.opf" media-type="application/oebps-package+xml"/>
 </rootfiles></container>"""
METADATA = """<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:title>The Flood</dc:title><dc:creator>A. Reed</dc:creator>
<dc:creator>B. Rush</dc:creator></metadata>"""


def chapter(body: str) -> str:
    return f"""<?xml version="1.0" encoding="utf-8"?><!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops">
<head><title/><link href="x.css"/></head><body>{body}</body></html>"""


def package(items: str, spine: str, guide: str = "") -> str:
    return f"""<?xml version="1.0"?><package xmlns="http://www.idpf.org/2007/opf" version="3.0">
{METADATA}<manifest>{items}</manifest><spine>{spine}</spine>{guide}</package>"""


def item(name: str, *, properties: str = "") -> str:
    return (
        f'<item id="{name}" href="{name}.xhtml" media-type="application/xhtml+xml"'
        f' properties="{properties}"/>'
    )


def itemref(name: str, *, linear: str = "yes") -> str:
    return f'<itemref idref="{name}" linear="{linear}"/>'


def book(files: dict[str, str]) -> bytes:
    return zipped({"META-INF/container.xml": CONTAINER, **files})


def of_chapters(**bodies: str) -> bytes:
    """Return a book of these chapters in their order."""
    files = {f"OEBPS/{name}.xhtml": chapter(body) for name, body in bodies.items()}
    return book(
        {
            "OEBPS/book.opf": package(
                "".join(map(item, bodies)), "".join(map(itemref, bodies))
            ),
            **files,
        }
    )


def typed(data: bytes) -> TypedOut:
    return read(data, "flood.epub", lambda done, of: None)


def test_chapters_are_read_in_the_order_of_the_spine() -> None:
    data = book(
        {
            "OEBPS/book.opf": package(
                item("two") + item("one") + item("toc", properties="nav") + item("aside"),
                itemref("toc")
                + itemref("aside", linear="no")
                + itemref("one")
                + itemref("two"),
            ),
            "OEBPS/one.xhtml": chapter("<h1>One</h1><p>First <i/>part.</p>"),
            "OEBPS/two.xhtml": chapter("<h1>Two</h1><p>Second&#160;part &amp; end.</p>"),
            "OEBPS/toc.xhtml": chapter("<nav><ol><li>Contents</li></ol></nav>"),
            "OEBPS/aside.xhtml": chapter("<p>Beside.</p>"),
        }
    )
    found = typed(data)
    assert found.text.splitlines() == [
        "One",
        "First part.",
        "Two",
        "Second\xa0part & end.",
        "Beside.",
    ]
    assert found.paragraphs[0].style == Style(Kind.HEADINGS, 1)
    assert (found.source.title, found.source.author) == ("The Flood", "A. Reed, B. Rush")


def test_notes_of_all_chapters_stand_at_the_end() -> None:
    mark = '<sup><a epub:type="noteref" href="{}">{}</a></sup>'
    found = typed(
        of_chapters(
            one=f"<p>A word{mark.format('#n1', 1)}.</p>"
            '<aside epub:type="footnote" id="n1"><p>Here.</p></aside>',
            two=f"<p>Another{mark.format('notes.xhtml#x', 2)}.</p>",
            notes='<section epub:type="endnotes"><p id="x"><a href="two.xhtml#r">2</a> '
            "There.</p>"
            "</section>",
            three="<p>The end.</p>",
        )
    )
    note = Style(Kind.FOOTNOTES)
    assert found.paragraphs == (
        TypedParagraph("A word."),
        TypedParagraph("Another."),
        TypedParagraph("The end."),
        TypedParagraph("[1] Here.", note),
        TypedParagraph("[2] There.", note),
    )


def test_paths_are_decoded_and_missing_chapters_are_named() -> None:
    items = """<item id="a" href="ch%20one.xhtml" media-type="application/xhtml+xml"/>
        <item id="b" href="gone.xhtml" media-type="application/xhtml+xml"/>
        <item id="c" href="../../../etc/passwd" media-type="application/xhtml+xml"/>"""
    spine = itemref("a") + itemref("b") + itemref("c") + itemref("not-there")
    found = typed(
        book(
            {
                "OEBPS/book.opf": package(items, spine),
                "OEBPS/ch one.xhtml": chapter("<p>Text.</p>"),
            }
        )
    )
    assert found.text == "Text."
    assert found.source.warnings == (
        "Some chapters of the book are missing. Get another copy.",
    )


def test_what_xml_allows_is_read() -> None:
    body = '<p>Be<a id="x"/>fore <![CDATA[a < b]]> after.</p><div class="break"/><p>Next.</p>'
    assert typed(of_chapters(one=body)).text.splitlines() == ["Before a < b after.", "Next."]


def test_pages_of_print_and_lists_of_places_are_no_text() -> None:
    body = """<nav epub:type="toc"><ol><li>Contents</li></ol></nav>
        <div role="navigation"><a href="two.xhtml">next</a></div>
        <p>One<span epub:type="pagebreak" title="7">7</span> two.</p>"""
    assert typed(of_chapters(one=body)).text == "One two."


ENCRYPTION = """<encryption xmlns="urn:oasis:names:tc:opendocument:xmlns:container"
 xmlns:enc="http://www.w3.org/2001/04/xmlenc#"><enc:EncryptedData><enc:EncryptionMethod
 Algorithm="{}"/><enc:CipherData><enc:CipherReference URI="{}"/></enc:CipherData>
 </enc:EncryptedData></encryption>"""
AES = "http://www.w3.org/2001/04/xmlenc#aes128-cbc"
ONE = {
    "OEBPS/book.opf": package(item("one"), itemref("one")),
    "OEBPS/one.xhtml": chapter("<p>Text.</p>"),
}


def test_a_protected_book_is_refused() -> None:
    protected = {"META-INF/encryption.xml": ENCRYPTION.format(AES, "OEBPS/one.xhtml")}
    for beside in (protected, {"META-INF/rights.xml": "<rights/>"}):
        with pytest.raises(DocumentError, match=r"“flood\.epub” is protected against copying"):
            typed(book({**ONE, **beside}))


def test_fonts_that_are_made_useless_elsewhere_do_not_protect_a_book() -> None:
    fonts = ENCRYPTION.format("http://www.idpf.org/2008/embedding", "OEBPS/font.otf")
    assert typed(book({**ONE, "META-INF/encryption.xml": fonts})).text == "Text."


def test_a_book_of_pictures_and_a_damaged_one_are_errors() -> None:
    with pytest.raises(DocumentError, match="has no text"):
        typed(of_chapters(one='<img src="page1.png" alt="Page 1"/>'))
    with pytest.raises(DocumentError, match="its list of contents is missing"):
        typed(book({}))
