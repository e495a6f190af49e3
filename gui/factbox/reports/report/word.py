"""A report as a Word file."""

from __future__ import annotations

from datetime import UTC, datetime
from io import BytesIO
from typing import TYPE_CHECKING

import docx
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml.ns import qn
from docx.shared import Mm

from factbox.reports.escaping import showable
from factbox.reports.report.blocks import (
    Block,
    KeyFigures,
    Prose,
    ReportPicture,
    ReportTable,
    WrittenReport,
)
from factbox.reports.report.word_styles import QUIET, WIDTHS, prepare
from factbox.reports.report.word_tables import add_key_figures, add_table
from factbox.reports.report.word_text import add_field, write

if TYPE_CHECKING:
    from docx.document import Document as WordDocument

# Word knows languages with their countries only.
_LANGUAGES = {"en": "en-US"}
# The most characters that the properties of a document hold.
_LONGEST_PROPERTY = 255


def as_word(report: WrittenReport, *, letter: bool = False) -> bytes:
    """Return a report as a Word file on A4, or on Letter, with its headings and tables."""
    document = docx.Document()
    prepare(document, letter=letter)
    _describe(document, report)
    write(document.add_paragraph(style="Title"), report.title)
    write(document.add_paragraph(style="Subtitle"), report.subtitle)
    for section in report.sections:
        if section.title:
            write(document.add_paragraph(style="Heading 1"), section.title)
        for block in section.blocks:
            _add(document, block, WIDTHS[letter])
            if isinstance(block, Prose) and section.title and block is not section.blocks[-1]:
                document.paragraphs[-1].paragraph_format.keep_with_next = True
    _add_foot(document, report)
    file = BytesIO()
    document.save(file)
    return file.getvalue()


def _add(document: WordDocument, block: Block, width: float) -> None:
    match block:
        case KeyFigures():
            add_key_figures(document, block, width)
        case Prose():
            style = QUIET if block.is_quiet else "Normal"
            write(document.add_paragraph(style=style), block.text)
        case ReportTable():
            add_table(document, block, width)
        case ReportPicture():
            _add_picture(document, block, width)


def _add_picture(document: WordDocument, block: ReportPicture, width: float) -> None:
    if block.caption:
        write(document.add_paragraph(style="Caption"), block.caption)
    shape = document.add_picture(BytesIO(block.png), Mm(min(block.width, width)))
    shape._inline.docPr.set("descr", showable(block.alternative))


def _describe(document: WordDocument, report: WrittenReport) -> None:
    """Set the title and the language of the document, and when it was made."""
    about = document.core_properties
    about.title = showable(report.title)[:_LONGEST_PROPERTY]
    about.author, about.comments, about.keywords = "Fact Box", "", ""
    about.language = _LANGUAGES.get(report.language, report.language)
    about.created = about.modified = datetime.now(UTC).replace(tzinfo=None)
    about.last_modified_by = "Fact Box"
    for language in document.styles.element.iter(qn("w:lang")):
        language.set(qn("w:val"), about.language)


def _add_foot(document: WordDocument, report: WrittenReport) -> None:
    """Write the title and the number of the page below every page."""
    paragraph = document.sections[0].footer.paragraphs[0]
    paragraph.alignment = WD_ALIGN_PARAGRAPH.RIGHT
    add_field(paragraph, "PAGE")
    paragraph.add_run(" / ")
    add_field(paragraph, "NUMPAGES")
