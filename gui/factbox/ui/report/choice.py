"""The last choices of the user for a report, kept in the settings."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from factbox.reports.report.report_part import ALL_PARTS, ReportPart
from factbox.ui.report.formats import ReportFormat
from factbox.ui.report.paper import Paper, usual_paper

if TYPE_CHECKING:
    from PySide6.QtCore import QSettings

_WITHOUT, _FORMAT, _PAPER = "report_without", "report_format", "report_paper"


class ReportChoice(NamedTuple):
    """The parts of a report, its format and its paper."""

    parts: frozenset[ReportPart]
    form: ReportFormat
    paper: Paper


def stored_choice(settings: QSettings) -> ReportChoice:
    """Return the last choice; at first, all parts as PDF on the usual paper."""
    without = str(settings.value(_WITHOUT, "")).split()
    form, paper = (str(settings.value(key, "")) for key in (_FORMAT, _PAPER))
    return ReportChoice(
        frozenset(part for part in ALL_PARTS if part.value not in without),
        ReportFormat(form) if form in [*ReportFormat] else ReportFormat.PDF,
        Paper(paper) if paper in [*Paper] else usual_paper(),
    )


def store_choice(settings: QSettings, choice: ReportChoice) -> None:
    """Keep a choice. Parts that a later Fact Box adds will be chosen at first."""
    without = (part.value for part in ReportPart if part not in choice.parts)
    settings.setValue(_WITHOUT, " ".join(without))
    settings.setValue(_FORMAT, choice.form.value)
    settings.setValue(_PAPER, choice.paper.value)
