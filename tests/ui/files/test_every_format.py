"""A document of every format is the same text in the window and on the command line."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path
from textwrap import wrap
from zipfile import ZipFile

import pytest
from pytestqt.qtbot import QtBot

from factbox.analysis.text.document import Document
from factbox.command_line.input import read_input
from factbox.ui.window import MainWindow

from ..labels import status

HEADING, TEXT = (
    "On bees",
    "Bees are small insects, and they live in large families. " * 5 + "They make honey.",
)
WORD = (
    '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>'
    f'<w:p><w:pPr><w:outlineLvl w:val="0"/></w:pPr><w:r><w:t>{HEADING}</w:t></w:r></w:p>'
    f"<w:p><w:r><w:t>{TEXT}</w:t></w:r></w:p></w:body></w:document>"
)
OPEN_DOCUMENT = (
    '<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"'
    ' xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:text>'
    f'<text:h text:outline-level="1">{HEADING}</text:h><text:p>{TEXT}</text:p>'
    "</office:text></office:body></office:document-content>"
)
PAGE = (
    "<!doctype html><html><head><title>A page</title></head><body><article>"
    f"<h1>{HEADING}</h1><p>{TEXT}</p></article></body></html>"
)
CONTAINER = (
    '<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles>'
    '<rootfile full-path="book.opf" media-type="application/oebps-package+xml"/>'
    "</rootfiles></container>"
)
BOOK = (
    '<package xmlns="http://www.idpf.org/2007/opf"><manifest>'
    '<item id="a" href="a.xhtml" media-type="application/xhtml+xml"/></manifest>'
    '<spine><itemref idref="a"/></spine></package>'
)
CHAPTER = (
    '<html xmlns="http://www.w3.org/1999/xhtml"><body>'
    f"<h1>{HEADING}</h1><p>{TEXT}</p></body></html>"
)
LINES = " T* ".join(f"({line}) Tj" for line in wrap(TEXT, 80))
DRAWN = f"BT /F 20 Tf 72 720 Td ({HEADING}) Tj /F 11 Tf 13 TL 0 -40 Td {LINES} ET"
# Without a table of where the objects are: readers look for them.
PDF = (
    "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
    "2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
    "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 4 0 R"
    "/Resources<</Font<</F<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>>>>>endobj\n"
    f"4 0 obj<</Length {len(DRAWN)}>>stream\n{DRAWN}\nendstream endobj\n"
    "trailer<</Root 1 0 R>>\n"
)


def zipped(**files: str) -> bytes:
    """Return a container of these files; a _ in a name stands for a slash."""
    data = BytesIO()
    with ZipFile(data, "w") as archive:
        for name, content in files.items():
            path = "/".join(name.split("_"))
            archive.writestr(f"{path}.xml" if path != "mimetype" else path, content)
    return data.getvalue()


def book() -> bytes:
    data = BytesIO()
    with ZipFile(data, "w") as archive:
        archive.writestr("mimetype", "application/epub+zip")
        archive.writestr("META-INF/container.xml", CONTAINER)
        archive.writestr("book.opf", BOOK)
        archive.writestr("a.xhtml", CHAPTER)
    return data.getvalue()


FORMATS = [
    ("Word", zipped(word_document=WORD)),
    (
        "OpenDocument",
        zipped(mimetype="application/vnd.oasis.opendocument.text", content=OPEN_DOCUMENT),
    ),
    (
        "Rich Text Format",
        rf"{{\rtf1\ansi {{\outlinelevel0 {HEADING}\par}}{{\pard {TEXT}\par}}}}".encode(),
    ),
    ("Web page", PAGE.encode()),
    ("E-book", book()),
    ("PDF, 1 page", PDF.encode()),
]


@pytest.mark.parametrize(("name", "data"), FORMATS, ids=[name for name, _ in FORMATS])
def test_it_is_the_same_in_the_window_and_on_the_command_line(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, name: str, data: bytes
) -> None:
    # The content says what it is, not the name.
    path = tmp_path / "a.txt"
    path.write_bytes(data)
    window.files.open_path(path)
    window.files.opening.finish()
    assert window.editor.text() == f"{HEADING}\n{TEXT}"
    assert status(window) == f"Opened a.txt, {name}"
    read = read_input(str(path))
    assert read.lines == [HEADING, TEXT]
    there = Document(read.lines, styles=read.styles)
    assert list(window.inspection.document.styles) == list(read.styles)
    assert window.inspection.complete().whole.box == there.metrics().whole.box
    assert path.read_bytes() == data
