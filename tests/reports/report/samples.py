"""Texts to report on, and their snapshots."""

from __future__ import annotations

from base64 import b64decode
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta

from factbox.analysis.figures.fact_box import LEVEL
from factbox.analysis.figures.measures import all_figures
from factbox.analysis.level.band import Band
from factbox.analysis.level.target import NO_TARGET, Aim, Target
from factbox.analysis.slices import at_once
from factbox.analysis.text.document import Document
from factbox.reports.report.blocks import (
    KeyFigure,
    KeyFigures,
    Prose,
    ReportPicture,
    ReportSection,
    ReportTable,
    WrittenReport,
)
from factbox.reports.report.contents import report_on
from factbox.reports.report.report_part import ALL_PARTS, ReportPart
from factbox.reports.report.subject import Road, Subject
from factbox.snapshots.left_out import saved_as
from factbox.snapshots.snapshot import Occasion, Snapshot, digest

HARD = "The cooperation of the nations is a matter of considerable preparation. " * 5
TEXT = (
    "Three ways to better schools\n\nWe must go in the following three ways.\n\n"
    f"First, we should build more houses. {HARD}\n\n"
    "Second, we should plant many trees along the road to the school of the town.\n\n"
    "Third, we should sing songs.\n\nIn a nutshell, the town needs all of these."
)
#: Revisions of TEXT, the hardest first.
ROAD = (
    TEXT,
    TEXT.replace("considerable ", "long "),
    TEXT.replace(HARD, HARD[: len(HARD) // 5]),
)
TARGET = Target(Aim(LEVEL, Band(2, 5)))
WHEN = datetime(2026, 11, 25, 12, 30, tzinfo=UTC)

#: A picture of one white point, as PNG.
PIXEL = b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGP4"
    "DwABAQEAsTj2FAAAAABJRU5ErkJggg=="
)

#: What a report must show as it is.
HOSTILE = (
    '<script>alert("1")</script> & <b>bold</b>',
    '=cmd|"/c calc"!A1',
    "[a link](javascript:alert(1)) and ![a picture](http://example.org/a.png)",
    "a | b | c **bold** `code` $x$ ~~no~~",
    "\u202egnirts \u2066 \x07 \ufffe \ud800 end",
)


def snapshots_of(texts: Sequence[str]) -> tuple[Snapshot, ...]:
    """Return snapshots of `texts`, a day apart; the first has a title and a note."""
    found = []
    for number, text in enumerate(texts, 1):
        document = Document(text.split("\n"))
        metrics = document.metrics()
        figures = {**at_once(all_figures(document)), **saved_as(metrics.left_out.kinds)}
        found.append(
            Snapshot(
                number,
                1,
                number,
                WHEN + timedelta(days=number),
                "As it came" if number == 1 else "",
                "read in class" if number == 1 else "",
                Occasion.ASKED,
                metrics.rules.name,
                metrics.rules.version,
                metrics.headline_rule.value,
                {key: value for key, value in figures.items() if value is not None},
                digest(text),
            )
        )
    return tuple(found)


def road_of(texts: Sequence[str]) -> Road:
    """Return the road of a text from the first of `texts` to the last."""
    by_digest = {digest(text): text for text in texts}
    return Road(snapshots_of(texts), lambda snapshot: by_digest[snapshot.sha256])


def report_of(
    text: str,
    road: Road | None = None,
    target: Target = NO_TARGET,
    parts: frozenset[ReportPart] = ALL_PARTS,
) -> WrittenReport:
    """Return the report on `text`."""
    subject = Subject(Document(text.split("\n")), WHEN, "a.txt", target=target, road=road)
    return at_once(report_on(subject, parts))


def titles(report: WrittenReport) -> list[str]:
    """Return the titles of the sections of a report."""
    return [section.title for section in report.sections]


def tables_in(report: WrittenReport, title: str) -> list[ReportTable]:
    """Return the tables in the section with that title."""
    found = [section for section in report.sections if section.title == title]
    return [block for each in found for block in each.blocks if isinstance(block, ReportTable)]


#: A report with every block, whose words are hostile.
EVERYTHING = WrittenReport(
    f"A title {HOSTILE[0]}",
    "Report by Fact Box · 25 Nov 2026",
    (
        ReportSection(
            "",
            (
                KeyFigures(
                    (KeyFigure("Level", "9.1", "Published 9.0, +0.1"), KeyFigure("TTR", "—"))
                ),
                Prose("Target Level 8–10."),
                Prose("Counted by hand.", is_quiet=True),
            ),
        ),
        ReportSection(
            "Snapshots",
            (
                ReportPicture(PIXEL, 165.0, 'A line that "falls" & falls', "The trend"),
                ReportTable(
                    "Each snapshot",
                    ("Snapshot", "Level"),
                    tuple((each, "1.0") for each in HOSTILE),
                    frozenset({1}),
                    note="Not shown: 3 snapshots.",
                ),
            ),
        ),
        ReportSection(
            "Outline",
            (
                ReportTable(
                    "2 proposals",
                    ("Paragraph", "Proposal", "Tokens"),
                    (
                        ("1", "a gist that is longer than a few words are", "5"),
                        ("2", "الشراكة من أجل الصالح العام", "4"),
                        ("Sum", "", "9"),
                    ),
                    frozenset({2}),
                    (0, 1, 0),
                    wide=1,
                    has_sum=True,
                ),
            ),
        ),
    ),
)
