"""Makes reports on a text, with one choice of parts after another."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factbox.analysis.dependency import DependencyError
from factbox.reports.report.contents import ReportError, report_of
from factbox.reports.report.findings import findings_on
from factbox.reports.report.report_part import ReportPart
from factbox.snapshots.errors import StoreError

if TYPE_CHECKING:
    from collections.abc import Generator

    from factbox.reports.report.blocks import WrittenReport
    from factbox.reports.report.findings import Findings
    from factbox.reports.report.subject import Subject


class ReportMaker:
    """Measures a text once, which takes seconds for a book, and remembers it.

    Only the comparison is left until it is wanted: it takes longest. The text must not change
    meanwhile.
    """

    def __init__(self, subject: Subject) -> None:
        self._subject = subject
        self._found: dict[bool, Findings] = {}

    def make(self, parts: frozenset[ReportPart]) -> Generator[None, None, WrittenReport | str]:
        """Make a report in slices; or return in a sentence why there is none."""
        while self._subject.document.read_some(0):
            yield
        try:
            findings = yield from self._findings(parts)
            return report_of(self._subject, findings, parts)
        except (ReportError, DependencyError, StoreError) as problem:
            return str(problem)

    def _findings(self, parts: frozenset[ReportPart]) -> Generator[None, None, Findings]:
        is_compared = ReportPart.COMPARISON in parts
        for found_compared in {is_compared, True}:
            if found_compared in self._found:
                return self._found[found_compared]
        found = yield from findings_on(self._subject, parts)
        return self._found.setdefault(is_compared, found)
