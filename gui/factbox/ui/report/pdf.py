"""Writes a report as PDF; this needs no screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QPdfWriter

from factbox.ui.report.pages import ReportPages
from factbox.ui.report.paper import POINT, Paper
from factbox.ui.report.pdf_language import with_language
from factbox.ui.report.without_screen import without_screen

if TYPE_CHECKING:
    from factbox.reports.report.blocks import WrittenReport


def pdf_bytes(report: WrittenReport, paper: Paper) -> bytes:
    """Return `report` as PDF. If there is no QGuiApplication, make one that needs no screen."""
    without_screen()
    pages = ReportPages(report, paper)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setPageLayout(paper.layout)
    writer.setResolution(round(72 * POINT))
    writer.setTitle(report.title)
    writer.setCreator("Fact Box")
    if not pages.print(writer):
        raise OSError("Qt did not paint the PDF")
    return with_language(bytes(buffer.data().data()), report.language)
