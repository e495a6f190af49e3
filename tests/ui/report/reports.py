"""Reports made by hand, and what is read back from their PDF."""

from __future__ import annotations

import ctypes
from typing import NamedTuple

import pypdfium2

from factbox.reports.report.blocks import Block, ReportSection, ReportTable, WrittenReport
from factbox.ui.report.paper import Paper
from factbox.ui.report.pdf import pdf_bytes

WORDS = "The Commission proposed that member states should harmonise what they had agreed. "


def report_of(*blocks: Block, title: str = "The road", section: str = "") -> WrittenReport:
    """A report of one section."""
    return WrittenReport(title, "30 November 2026", (ReportSection(section, blocks),))


def table_of(rows: int, words: str = WORDS, caption: str = "") -> ReportTable:
    """A table whose rows are marked at both ends, so that a cut would be seen."""
    cells = tuple((f"from{at} {words} to{at}", str(at)) for at in range(rows))
    return ReportTable(caption, ("Sentence", "Grade"), cells, frozenset({1}))


class ReadPdf(NamedTuple):
    """A PDF as another program reads it."""

    data: bytes

    @property
    def pages(self) -> list[str]:
        """The text of each page, white space made one."""
        with pypdfium2.PdfDocument(self.data) as document:
            texts = [page.get_textpage().get_text_range() for page in document]
        return [" ".join(text.split()) for text in texts]

    @property
    def title(self) -> str:
        """The title of the document."""
        with pypdfium2.PdfDocument(self.data) as document:
            return str(document.get_metadata_value("Title"))

    @property
    def language(self) -> str:
        """The language that a screen reader takes for the document."""
        written = (ctypes.c_ushort * 20)()
        with pypdfium2.PdfDocument(self.data) as document:
            size = pypdfium2.raw.FPDFCatalog_GetLanguage(document, written, 40)
        return bytes(written)[: size - 2].decode("utf-16-le")

    @property
    def size(self) -> tuple[int, int]:
        """The size of the first page in points."""
        with pypdfium2.PdfDocument(self.data) as document:
            width, height = document[0].get_size()
        return round(width), round(height)


def printed(report: WrittenReport, paper: Paper = Paper.A4) -> ReadPdf:
    """Write `report` as PDF, to read it back."""
    return ReadPdf(pdf_bytes(report, paper))
