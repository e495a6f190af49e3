"""The command that writes a report to a file, without a screen."""

from __future__ import annotations

from contextlib import nullcontext
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from factbox.analysis.dependency import DependencyError
from factbox.analysis.level.target import Goal
from factbox.analysis.slices import at_once
from factbox.command_line.console import STANDARD_INPUT, complain
from factbox.command_line.counting_options import counting_of
from factbox.command_line.input import read_input
from factbox.command_line.snapshots_file import (
    is_there,
    opened,
    snapshots_file,
    tell_of_left_out,
)
from factbox.command_line.start import missing_library
from factbox.documents.errors import DocumentError
from factbox.files.disk import is_same_file
from factbox.files.replacing import reason_of, write_file
from factbox.files.text_file import TextFileError
from factbox.measuring.measure import read_under
from factbox.reports.given_title import given_title
from factbox.reports.report.contents import ReportError, report_on
from factbox.reports.report.report_part import ALL_PARTS, OF_SNAPSHOTS, ReportPart
from factbox.reports.report.subject import Road, Subject
from factbox.snapshots.recognising import recognise
from factbox.snapshots.store import StoreError

if TYPE_CHECKING:
    import argparse
    from contextlib import AbstractContextManager

    from factbox.reports.report.blocks import WrittenReport
    from factbox.reports.report.subject import DrawTrend
    from factbox.snapshots.store import SnapshotStore


def write_report(options: argparse.Namespace) -> int:
    """Write the report that the options ask for, and return the exit code."""
    path: Path = options.report
    write = _WRITERS.get(path.suffix.lower())
    if write is None:
        return complain(f"“{path}” does not end in .pdf, .docx, .html or .md; rename it.", 2)
    if is_same_file(path, Path(options.file)):
        return complain(f"“{path}” is the text itself; give the report another name.", 2)
    try:
        written = write(_made(options), options.paper)
    except (TextFileError, DocumentError, StoreError, ReportError, DependencyError) as problem:
        return complain(str(problem), 1)
    except ImportError as problem:
        return complain(missing_library(problem), 1)
    try:
        write_file(path, written)
    except OSError as problem:
        return complain(f"“{path}” cannot be written: {reason_of(problem)}.", 1)
    return 0


def _made(options: argparse.Namespace) -> WrittenReport:
    """Return the report on the text that the options name."""
    given, document = read_under(read_input(options.file), counting_of(options))
    goal = Goal(options.target, options.target_length, options.target_coverage)
    parts: frozenset[ReportPart] = options.sections or ALL_PARTS
    with _snapshots(options.data_folder, parts) as store:
        road, title = (None, "") if store is None else _road(store, "\n".join(given.lines))
        subject = Subject(
            document,
            datetime.now(UTC),
            "" if options.file == STANDARD_INPUT else Path(options.file).name,
            given.source.title,
            title,
            given.source.warnings,
            target=goal.in_language(document.rules.language),
            road=road,
            draw_trend=_drawing(options.report) if road and ReportPart.TREND in parts else None,
        )
        return at_once(report_on(subject, parts))


def _snapshots(
    folder: Path | None, parts: frozenset[ReportPart]
) -> AbstractContextManager[SnapshotStore | None]:
    """Open the snapshots, if there are any and the parts of the report need them."""
    path = snapshots_file(folder)
    is_needed = not parts.isdisjoint(OF_SNAPSHOTS) and is_there(path)
    return opened(path) if is_needed else nullcontext()


def _road(store: SnapshotStore, text: str) -> tuple[Road | None, str]:
    """Return the snapshots of a text and the title it was given; none if not recognised."""
    work = at_once(recognise(store, text))
    if work is None:
        return None, ""
    oldest_first = tuple(store.of_work(work.key)[::-1])
    tell_of_left_out(store)
    road = Road(oldest_first, lambda snapshot: store.text_with(snapshot.sha256))
    last = oldest_first[-1]
    return road, given_title(work, last, road.text_of(last))


def _drawing(path: Path) -> DrawTrend | None:
    """Return the function that draws a trend; None for Markdown, and if Qt is missing."""
    if path.suffix.lower() == _MARKDOWN:
        return None
    try:
        from factbox.ui.report.trend_picture import draw_trend
    except ImportError as problem:
        complain(f"The report has no picture of the trend. {missing_library(problem)}", 0)
        return None
    return draw_trend


def _pdf(report: WrittenReport, paper: str | None) -> bytes:
    from factbox.ui.report.paper import Paper, usual_paper
    from factbox.ui.report.pdf import pdf_bytes

    sizes = {"a4": Paper.A4, "letter": Paper.LETTER}
    return pdf_bytes(report, usual_paper() if paper is None else sizes[paper])


def _word(report: WrittenReport, paper: str | None) -> bytes:
    from factbox.reports.report.word import as_word

    if paper is None:
        from factbox.ui.report.paper import Paper, usual_paper

        return as_word(report, letter=usual_paper() is Paper.LETTER)
    return as_word(report, letter=paper == "letter")


def _html(report: WrittenReport, _paper: str | None) -> bytes:
    from factbox.reports.report.html import as_html

    return as_html(report).encode("utf-8", "replace")


def _markdown(report: WrittenReport, _paper: str | None) -> bytes:
    from factbox.reports.report.markdown import as_markdown

    return as_markdown(report).encode("utf-8", "replace")


_MARKDOWN = ".md"
#: What writes a report, by the ending of its file.
_WRITERS = {".pdf": _pdf, ".docx": _word, ".html": _html, ".htm": _html, _MARKDOWN: _markdown}
