"""Prints the pages of a report."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtPrintSupport import QAbstractPrintDialog, QPrintDialog, QPrinter

from factbox.ui.look.letters import give_letters

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from factbox.ui.report.pages import ReportPages


def ask_for_printer(pages: ReportPages, parent: QWidget) -> QPrinter | None:
    """Ask for a printer and the pages wanted; return None if the user changes their mind."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setPageLayout(pages.paper.layout)
    printer.setDocName(pages.report.title)
    printer.setCreator("Fact Box")
    dialog = QPrintDialog(printer, parent)
    dialog.setOption(QAbstractPrintDialog.PrintDialogOption.PrintPageRange)
    dialog.setMinMax(1, pages.count)
    give_letters(dialog)
    return printer if dialog.exec() else None


def print_pages(pages: ReportPages, printer: QPrinter) -> bool:
    """Print the pages that the user wants; return whether the printer took them."""
    # The dialog may have chosen another paper, with margins.
    printer.setFullPage(True)
    # 0 if all pages are wanted.
    first, last = printer.fromPage(), printer.toPage()
    return pages.print(printer, max(first - 1, 0), last or pages.count)
