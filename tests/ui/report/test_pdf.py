"""A report as PDF, read back by another program."""

from __future__ import annotations

import re
import subprocess
import sys

import pypdfium2
import pytest
from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QColor, QImage, QImageWriter

from factbox.reports.report.blocks import (
    KeyFigure,
    KeyFigures,
    Prose,
    ReportPicture,
    ReportSection,
    ReportTable,
    WrittenReport,
)
from factbox.ui.report.paper import Paper

from .reports import WORDS, ReadPdf, printed, report_of, table_of

pytestmark = pytest.mark.usefixtures("qapp")


def height_of(pdf: ReadPdf, words: str) -> int:
    """How far above the end of the first page `words` are first written."""
    with pypdfium2.PdfDocument(pdf.data) as document:
        text = document[0].get_textpage()
        at, _ = text.search(words).get_next()
        place: tuple[float, ...] = text.get_charbox(at, loose=True)
        return round(place[1])


def left_of(pdf: ReadPdf) -> float:
    """The distance of the first letter from the left edge of the sheet, in points."""
    with pypdfium2.PdfDocument(pdf.data) as document:
        place: tuple[float, ...] = document[0].get_textpage().get_charbox(0)
        return place[0]


def draw_square() -> bytes:
    image = QImage(100, 100, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(image)
    return bytes(buffer.data().data())


def test_all_of_a_report_is_there_and_in_order() -> None:
    figures = KeyFigures((KeyFigure("Level", "18.399", "published: 18.4"),))
    road = ReportTable("Snapshots", ("Snapshot", "Level"), (("First", "14.2"),), frozenset({1}))
    [page] = printed(report_of(figures, Prose("Counted so."), road, section="Road taken")).pages
    assert page == (
        "The road 30 November 2026 Road taken Level 18.399 published: 18.4 Counted so. "
        "Snapshots Snapshot Level First 14.2 The road 1 / 1"
    )


@pytest.mark.parametrize(
    ("paper", "size"), [(Paper.A4, (595, 842)), (Paper.LETTER, (612, 792))]
)
def test_the_paper_is_the_chosen_one(paper: Paper, size: tuple[int, int]) -> None:
    assert printed(report_of(Prose("Text.")), paper).size == size


def test_the_document_has_the_title_of_the_report() -> None:
    assert printed(report_of(title="Über “alles” نص")).title == "Über “alles” نص"


@pytest.mark.parametrize("language", ["en", "pt-BR"])
def test_the_document_says_its_language(language: str) -> None:
    assert printed(report_of(table_of(30))._replace(language=language)).language == language


@pytest.mark.parametrize("rows", [9, 30, 200])
@pytest.mark.parametrize("paper", Paper)
def test_no_row_is_cut_by_the_end_of_a_page(rows: int, paper: Paper) -> None:
    pages = printed(report_of(table_of(rows)), paper).pages
    ends = [(re.findall(r"from(\d+)", page), re.findall(r"to(\d+)", page)) for page in pages]
    assert all(begun == ended for begun, ended in ends)
    assert [int(row) for begun, _ in ends for row in begun] == list(range(rows))


def test_the_headings_of_a_table_are_repeated_on_each_of_its_pages() -> None:
    pages = printed(report_of(table_of(100))).pages
    assert len(pages) > 2
    assert all(page.count("Sentence Grade") == 1 for page in pages)


def test_pages_are_numbered_beside_the_title() -> None:
    pages = printed(report_of(table_of(100))).pages
    feet = [f"The road {number} / {len(pages)}" for number in range(1, len(pages) + 1)]
    assert [page[-len(foot) :] for page, foot in zip(pages, feet, strict=True)] == feet


@pytest.mark.parametrize("lines", range(30, 60, 3))
def test_a_heading_keeps_with_at_least_two_rows(lines: int) -> None:
    sections = (
        ReportSection("", tuple(Prose(f"Line {number}.") for number in range(lines // 2))),
        ReportSection("Heading", (table_of(40, "row", "Caption"),)),
    )
    pages = printed(WrittenReport("The road", "", sections)).pages
    [with_heading] = [page for page in pages if "Heading" in page]
    assert "Heading Caption Sentence Grade from0 row to0 0 from1 row to1 1" in with_heading


@pytest.mark.parametrize("lines", range(15, 30, 2))
def test_a_short_table_is_not_broken(lines: int) -> None:
    prose = (Prose(f"Line {number}.") for number in range(lines))
    pages = printed(report_of(*prose, table_of(8))).pages
    assert sum("from" in page for page in pages) == 1


def test_a_long_narrow_table_stands_in_two_columns() -> None:
    rows = tuple((f"word{at}", str(at)) for at in range(9))
    pdf = printed(report_of(ReportTable("Words", ("Word", "Times"), rows, note="A note.")))
    assert (
        "Words Word Times word0 0 word1 1 word2 2 word3 3 word4 4 "
        "Word Times word5 5 word6 6 word7 7 word8 8 A note."
    ) in pdf.pages[0]
    assert height_of(pdf, "word0") == height_of(pdf, "word5")


def test_a_note_stands_on_the_page_of_the_last_row() -> None:
    for rows in range(35, 50):
        pages = printed(report_of(table_of(rows, "row")._replace(note="A note."))).pages
        assert f"to{rows - 1} {rows - 1} A note." in pages[-1]


def test_a_picture_has_its_words_below_it() -> None:
    png = draw_square()
    report = report_of(ReportPicture(png, 100, "A square, all white.", "The square"))
    [page] = printed(report).pages
    assert "The square A square, all white." in page


@pytest.mark.parametrize("lines", range(18, 30, 2))
def test_a_table_is_rather_whole_on_the_next_page_than_broken(lines: int) -> None:
    prose = (Prose(f"Line {number}.") for number in range(lines))
    pages = printed(report_of(*prose, table_of(20, "row"))).pages
    assert sum("from" in page for page in pages) == 1


def test_the_last_row_of_a_table_is_not_alone_on_a_page() -> None:
    for rows in range(30, 60):
        last = printed(report_of(table_of(rows, "row"))).pages[-1]
        assert last.count("from") != 1


def test_a_row_that_is_higher_than_a_page_is_continued() -> None:
    pages = printed(report_of(table_of(2, WORDS * 100))).pages
    assert len(pages) > 3
    assert sum(page.count("harmonise") for page in pages) == 200


def test_the_lines_of_a_paragraph_are_all_there() -> None:
    pages = printed(report_of(Prose("Anfang " + WORDS * 100 + "Ende."))).pages
    assert sum(page.count("harmonise") for page in pages) == 100
    assert "Ende." in pages[-1]


def test_a_word_without_end_stays_on_the_page() -> None:
    [page] = printed(report_of(ReportTable("", ("Word",), (("x" * 2000,),)))).pages
    assert page.count("x") >= 2000


def test_a_percentage_keeps_its_sign_on_the_line() -> None:
    notes = [f"{'i' * length} −26\u00a0%" for length in range(20, 60)]
    figures = (KeyFigures((KeyFigure("Tokens", "830", note),) * 4) for note in notes)
    [*sheets] = pypdfium2.PdfDocument(printed(report_of(*figures)).data)
    text = "".join(sheet.get_textpage().get_text_range() for sheet in sheets)
    assert text.count("−26 %") == text.count("%") == 4 * len(notes)


def test_nothing_from_a_text_is_interpreted() -> None:
    hostile = "<b>&amp;</b> =1+1 ${x} %s \\n **bold** [a](b)"
    [page] = printed(report_of(Prose(hostile), table_of(1, hostile), title=hostile)).pages
    assert page.replace(" ", "").count(hostile.replace(" ", "")) == 4


def test_controls_and_turned_directions_are_replaced() -> None:
    [page] = printed(report_of(Prose("a\x00b\u202ec\ud800d"))).pages
    assert re.search(r"a\W?b\W?c\W?d", page)


def test_ligatures_are_copied_as_letters() -> None:
    [page] = printed(report_of(Prose("The office offers fine flats."))).pages
    assert "The office offers fine flats." in page


def test_an_arabic_text_is_read_in_order() -> None:
    [page] = printed(report_of(Prose("مرحبا بالعالم"), title="النص")).pages
    assert "مرحبا بالعالم" in page
    assert "النص" in page


def test_an_arabic_text_begins_at_the_right() -> None:
    assert left_of(printed(report_of(title="النص"))) > 400
    assert left_of(printed(report_of(title="Text"))) < 100


def test_a_report_without_anything_is_a_page() -> None:
    assert printed(WrittenReport("", "", ())).pages == ["1 / 1"]


def test_it_is_written_without_a_screen_or_an_application() -> None:
    program = (
        "import sys\n"
        "from factbox.reports.report.blocks import WrittenReport\n"
        "from factbox.ui.report.paper import Paper\n"
        "from factbox.ui.report.pdf import pdf_bytes\n"
        "sys.stdout.buffer.write(pdf_bytes(WrittenReport('Title', '', ()), Paper.A4))\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, env={}, check=True
    )
    assert ReadPdf(done.stdout).pages == ["Title Title 1 / 1"]
