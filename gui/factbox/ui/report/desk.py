"""The commands that make a report on the text as it is, with its snapshots."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QDir, QObject, Qt, Signal

from factbox.analysis.level.target import NO_TARGET
from factbox.files.disk import is_same_file
from factbox.reports.report.report_part import OF_SNAPSHOTS, ReportPart
from factbox.reports.report.subject import Subject
from factbox.tr import tr
from factbox.ui.files.save_file import why_not_saved
from factbox.ui.files.where_to import FileKind, ask_where_to, file_name
from factbox.ui.report.choice import store_choice, stored_choice
from factbox.ui.report.dialog import ReportDialog
from factbox.ui.report.formats import written_as
from factbox.ui.report.maker import ReportMaker
from factbox.ui.report.trend_picture import draw_trend

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QSettings
    from PySide6.QtWidgets import QWidget

    from factbox.ui.files.text_files import TextFiles
    from factbox.ui.inspection.inspection import Inspection
    from factbox.ui.report.formats import ReportFormat
    from factbox.ui.report.pages import ReportPages
    from factbox.ui.snapshots.desk import SnapshotDesk


class ReportDesk(QObject):
    """Opens the dialog, and saves or prints what it shows."""

    #: a sentence for the user: what was done
    done = Signal(str)

    def __init__(
        self,
        inspection: Inspection,
        snapshots: SnapshotDesk,
        files: TextFiles,
        chosen_figures: Callable[[], list[str]],
        settings: QSettings,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._inspection = inspection
        self._snapshots = snapshots
        self._files = files
        self._chosen_figures = chosen_figures
        self._settings = settings
        self._window = window

    def ask(self) -> None:
        """Open the dialog, to save a report."""
        self._open()

    def ask_to_print(self) -> None:
        """Open the dialog as the preview of what will be printed."""
        dialog = self._open()
        dialog.print_button.setDefault(True)
        dialog.print_button.setFocus()

    def _open(self) -> ReportDialog:
        subject = self._subject()
        dialog = ReportDialog(
            ReportMaker(subject).make,
            stored_choice(self._settings),
            _missing(subject),
            self._window,
        )
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.save_requested.connect(lambda pages: self._save(pages, dialog))
        dialog.print_requested.connect(lambda pages: self._print(pages, dialog))
        dialog.finished.connect(lambda: store_choice(self._settings, dialog.choice()))
        dialog.open()
        return dialog

    def _subject(self) -> Subject:
        path, source = self._files.file.path, self._files.file.source
        return Subject(
            self._inspection.document,
            datetime.now(UTC),
            file=path.name if path else "",
            declared=self._files.file.title,
            given=self._snapshots.title.given,
            warnings=source.warnings if source else (),
            figures=tuple(self._chosen_figures()),
            target=self._inspection.applied_target,
            road=self._snapshots.road(),
            draw_trend=draw_trend,
        )

    def _save(self, pages: ReportPages, dialog: ReportDialog) -> None:
        """Ask for a file and write the report to it."""
        form = dialog.choice().form
        kind = FileKind(form.label, form)
        path = ask_where_to(dialog, tr("Save the report"), self._proposed(form), kind)
        if path is None:
            return
        own = self._files.file.path
        if own is not None and is_same_file(path, own):
            dialog.tell(
                tr("“%s” is the text itself. Give the report another name.") % path.name
            )
            return
        reason = why_not_saved(written_as(form, pages.report, pages.paper), path)
        if reason:
            dialog.tell(tr("Not saved: %s. Save the report somewhere else.") % reason)
        else:
            dialog.accept()
            self.done.emit(tr("Saved the report as %s") % path.name)

    def _print(self, pages: ReportPages, dialog: ReportDialog) -> None:
        from factbox.ui.report.printing import ask_for_printer, print_pages

        printer = ask_for_printer(pages, dialog)
        if printer is None:
            return
        if print_pages(pages, printer):
            dialog.accept()
            self.done.emit(tr("Printed the report"))
        else:
            dialog.tell(tr("Not printed. Check the printer, or save the report as PDF."))

    def _proposed(self, form: ReportFormat) -> Path:
        """Return the path of a report beside the text."""
        path = self._files.file.path
        if path is None:
            name = file_name(self._snapshots.title.text, tr("Report", "name of a file"))
            return Path(QDir.homePath(), f"{name}.{form}")
        return path.with_name(tr("%s – report") % path.stem + f".{form}")


def _missing(subject: Subject) -> frozenset[ReportPart]:
    """Return the parts that the text cannot have, without snapshots or a target."""
    has_snapshots = subject.road is not None and subject.road.snapshots
    missing = frozenset() if has_snapshots else OF_SNAPSHOTS
    return missing if subject.target != NO_TARGET else missing | {ReportPart.TARGET}
