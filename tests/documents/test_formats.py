"""Formats are told by content, and what cannot be read is refused with advice."""

from __future__ import annotations

import pytest

from factbox.documents.errors import DocumentError
from factbox.documents.formats import Format, format_of

from .zipped import zipped

ODF = "application/vnd.oasis.opendocument."
WORD_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(504)
FLAT = '<?xml version="1.0"?>\n<office:document office:mimetype="application/vnd.oasis.open'


@pytest.mark.parametrize(
    ("data", "name", "form"),
    [
        (b"", "a.txt", Format.TEXT),
        (b"One two.", "a", Format.TEXT),
        (b"# One\n\nTwo.", "a.md", Format.MARKDOWN),
        (b"# One\n\nTwo.", "a.txt", Format.TEXT),
        # The ending does not matter to any other format.
        (b"One two.", "a.docx", Format.TEXT),
        (b"%PDF-1.7\n", "a.txt", Format.PDF),
        (b"junk\n%PDF-1.4\n", "a.pdf", Format.PDF),
        (rb"{\rtf1 One}", "a.doc", Format.RICH_TEXT),
        (b"\xef\xbb\xbf {\\rtf1 One}", "a.rtf", Format.RICH_TEXT),
        (b"<!DOCTYPE html><p>One", "a", Format.WEB_PAGE),
        (b"\n<!-- saved from url=(9)about:x -->\n<HTML><p>", "a.txt", Format.WEB_PAGE),
        (b'<?xml version="1.0"?><!DOCTYPE html PUBLIC "x">\n<html>', "a.xml", Format.WEB_PAGE),
        ("<html><p>Eins".encode("utf-16"), "a.html", Format.WEB_PAGE),
        (b"<p>One <b>two</b>", "a.html", Format.WEB_PAGE),
        (b"<p>One <b>two</b>", "a.txt", Format.TEXT),
        (b"No tag in it.", "a.html", Format.TEXT),
        (b"A page begins with <html> and ends with </html>.", "a.txt", Format.TEXT),
        (b"From: <Saved by X>\r\nSubject: y\r\n\tz\r\nMIME-Version: 1.0\r\nContent-Type: "
         b"multipart/related;\r\n", "a.mht", Format.WEB_PAGE),
        (b"MIME-Version: 1.0\nSubject: a letter\n\nOne.", "a.eml", Format.TEXT),
        ((FLAT + 'document.text">').encode(), "a.fodt", Format.OPEN_DOCUMENT),
        (zipped({"word/document.xml": ""}), "a.zip", Format.WORD),
        (zipped({"[Content_Types].xml": WORD_TYPE, "w/d.xml": ""}), "a.dotx", Format.WORD),
        (zipped({"mimetype": ODF + "text", "content.xml": ""}), "a", Format.OPEN_DOCUMENT),
        (zipped({"mimetype": ODF + "text-template"}), "a.ott", Format.OPEN_DOCUMENT),
        (zipped({"mimetype": "application/epub+zip"}), "a", Format.EPUB),
        (zipped({"META-INF/container.xml": ""}), "a", Format.EPUB),
    ],
)  # fmt: skip
def test_formats(data: bytes, name: str, form: Format) -> None:
    assert format_of(data, name) is form


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (b"", "is empty"),
        (OLE + "WordDocument".encode("utf-16-le"), "old format (.doc). Save it as a Word file"),
        (OLE + "EncryptedPackage".encode("utf-16-le"), "is encrypted. Save it without"),
        (OLE + "Workbook".encode("utf-16-le"), "is a spreadsheet"),
        (OLE, "old Microsoft Office"),
        (zipped({"xl/workbook.xml": ""}), "is a spreadsheet"),
        (zipped({"ppt/presentation.xml": ""}), "is a presentation"),
        (zipped({"mimetype": ODF + "presentation", "content.xml": ""}), "is a presentation"),
        (zipped({"Index/Document.iwa": ""}), "is a Pages document. Save it as a Word file"),
        (zipped({"photo.jpg": ""}), "is an archive"),
        (zipped({}), "is an empty archive"),
        (zipped({"word/document.xml": ""})[:-30], "is damaged"),
        (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "is a picture"),
        (b"\xff\xd8\xff\xe0\0\x10JFIF", "is a picture"),
        (b"\0\0\0\x18ftypheic", "is a picture"),
        (b"\0\0\0\x18ftypmp42", "is a sound or a film"),
        (b"\x1f\x8b\x08", "is an archive"),
        (b"%!PS-Adobe-3.0", "is PostScript. Save it as PDF"),
        (bytes(60) + b"BOOKMOBI", "is a Kindle book"),
        (b'<?xml version="1.0"?><?mso-application?><w:wordDocument>', "saved as XML"),
    ],
)
def test_what_cannot_be_read(data: bytes, why: str) -> None:
    with pytest.raises(DocumentError) as problem:
        format_of(data, "a thing.docx")
    sentence = str(problem.value)
    assert sentence.startswith("“a thing.docx” ")
    assert why in sentence
    assert sentence.endswith(".")


@pytest.mark.parametrize(
    "piece", [" ", "\n", "<!-- ", "<?", "<!-- -->", "a: b\n", "<a", "{", "%PDF"]
)
def test_any_beginning_is_looked_at_at_once(piece: str) -> None:
    # With a pattern that tries every way to divide white space, this would never end.
    assert format_of(piece.encode() * 5_000, "a.txt") is Format.TEXT
