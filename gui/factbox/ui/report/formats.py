"""The formats in which a report can be saved."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from factbox.tr import tr
from factbox.ui.report.paper import Paper

if TYPE_CHECKING:
    from factbox.reports.report.blocks import WrittenReport


class ReportFormat(StrEnum):
    """A format; its value is the ending of its files."""

    PDF = "pdf"
    WORD = "docx"
    HTML = "html"
    MARKDOWN = "md"

    @property
    def label(self) -> str:
        """Its name, for people."""
        return {
            ReportFormat.PDF: tr("PDF"),
            ReportFormat.WORD: tr("Word", "kind of file: Microsoft Word"),
            ReportFormat.HTML: tr("HTML"),
            ReportFormat.MARKDOWN: tr("Markdown"),
        }[self]


def written_as(form: ReportFormat, report: WrittenReport, paper: Paper) -> bytes:
    """Return a report in that format. What writes it is loaded only now."""
    match form:
        case ReportFormat.PDF:
            from factbox.ui.report.pdf import pdf_bytes

            return pdf_bytes(report, paper)
        case ReportFormat.WORD:
            from factbox.reports.report.word import as_word

            return as_word(report, letter=paper is Paper.LETTER)
        case ReportFormat.HTML:
            from factbox.reports.report.html import as_html

            return as_html(report).encode("utf-8", "replace")
        case ReportFormat.MARKDOWN:
            from factbox.reports.report.markdown import as_markdown

            return as_markdown(report).encode("utf-8", "replace")
