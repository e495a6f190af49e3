"""A report as a Word file, as a program opens it."""

from __future__ import annotations

from io import BytesIO
from zipfile import ZipFile

import docx
import pytest
from docx.document import Document as WordDocument
from docx.oxml.ns import qn
from docx.shared import Inches, Mm
from docx.table import Table as WordTable

from factbox.reports.report.word import as_word

from .samples import EVERYTHING, HOSTILE, PIXEL, ROAD, TARGET, report_of, road_of


@pytest.fixture(scope="module")
def document() -> WordDocument:
    return docx.Document(BytesIO(as_word(EVERYTHING)))


def styled(document: WordDocument, name: str) -> list[str]:
    """Return the paragraphs of a style."""
    named = ((each.style, each.text) for each in document.paragraphs)
    return [text for style, text in named if style is not None and style.name == name]


def cells(table: WordTable) -> list[list[str]]:
    return [[cell.text for cell in row.cells] for row in table.rows]


def test_the_document_says_what_it_is(document: WordDocument) -> None:
    about = document.core_properties
    assert about.title == f"A title {HOSTILE[0]}"
    assert (about.language, about.author) == ("en-US", "Fact Box")
    (language,) = document.styles.element.iter(qn("w:lang"))
    assert language.get(qn("w:val")) == "en-US"


def test_headings_are_headings(document: WordDocument) -> None:
    assert styled(document, "Title") == [f"A title {HOSTILE[0]}"]
    assert styled(document, "Heading 1") == ["Snapshots", "Outline"]
    assert document.styles["Heading 1"].element.find(".//" + qn("w:keepNext")) is not None


def test_tables_are_tables_with_captions(document: WordDocument) -> None:
    figures, snapshots, outline = document.tables
    assert cells(figures) == [["Level", "TTR"], ["9.1", "—"], ["Published 9.0, +0.1", ""]]
    assert cells(outline)[0] == ["Paragraph", "Proposal", "Tokens"]
    assert cells(outline)[-1] == ["Sum", "", "9"]
    assert styled(document, "Caption") == ["The trend", "Each snapshot", "2 proposals"]
    assert styled(document, "Table Note") == ["Not shown: 3 snapshots."]
    (caption,) = snapshots._tbl.iter(qn("w:tblCaption"))
    assert caption.get(qn("w:val")) == "Each snapshot"


def test_words_of_others_appear_as_they_are(document: WordDocument) -> None:
    _, snapshots, _ = document.tables
    shown = [row[0] for row in cells(snapshots)[1:]]
    assert shown[:4] == list(HOSTILE[:4])
    assert shown[4].endswith("� � � end")
    names = document.element.iter(qn("w:hyperlink"), qn("w:instrText"))
    assert list(names) == []


def test_no_page_ends_in_a_table_and_headings_are_repeated(document: WordDocument) -> None:
    for table in document.tables:
        rows = list(table.rows)
        assert rows[0]._tr.find(".//" + qn("w:tblHeader")) is not None
        for row in rows:
            assert row._tr.find(".//" + qn("w:cantSplit")) is not None
        for row in rows[:-1]:
            assert row.cells[0].paragraphs[0].paragraph_format.keep_with_next
    snapshots = document.tables[1]
    assert snapshots.rows[-1].cells[0].paragraphs[0].paragraph_format.keep_with_next


def test_words_from_right_to_left_are_set_so(document: WordDocument) -> None:
    outline = document.tables[2]
    left, right = (outline.rows[row].cells[1].paragraphs[0]._p for row in (1, 2))
    assert left.find(".//" + qn("w:bidi")) is None
    assert right.find(".//" + qn("w:bidi")) is not None
    assert right.find(".//" + qn("w:rtl")) is not None


def test_the_picture_is_inside_with_its_words(document: WordDocument) -> None:
    (shape,) = document.inline_shapes
    assert shape.width == Mm(165)
    assert shape._inline.docPr.get("descr") == 'A line that "falls" & falls'
    archive = ZipFile(BytesIO(as_word(EVERYTHING)))
    (picture,) = (name for name in archive.namelist() if name.startswith("word/media/"))
    assert archive.read(picture) == PIXEL


def test_there_is_no_preview_of_another_document() -> None:
    names = ZipFile(BytesIO(as_word(EVERYTHING))).namelist()
    assert not [name for name in names if "thumbnail" in name]


def test_nothing_outside_is_referred_to() -> None:
    archive = ZipFile(BytesIO(as_word(EVERYTHING)))
    for name in archive.namelist():
        if name.endswith(".rels"):
            assert b"External" not in archive.read(name)


@pytest.mark.parametrize(("letter", "width"), [(False, Mm(210)), (True, Inches(8.5))])
def test_the_paper_is_chosen_and_every_table_fits(*, letter: bool, width: int) -> None:
    report = report_of(ROAD[2], road_of(ROAD), TARGET)
    document = docx.Document(BytesIO(as_word(report, letter=letter)))
    page = document.sections[0]
    assert page.page_width == pytest.approx(width, abs=1000)
    assert page.left_margin is not None
    for table in document.tables:
        total = sum(int(column.width or 0) for column in table.columns)
        assert total <= width - 2 * page.left_margin + 10_000
