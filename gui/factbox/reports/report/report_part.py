"""The parts that a report may have."""

from __future__ import annotations

from enum import StrEnum


class ReportPart(StrEnum):
    """A part of a report, in the order of the pages. The command line names it by its value."""

    FACT_BOX = "fact_box"
    TARGET = "target"
    COUNTING = "counting"
    TREND = "trend"
    SNAPSHOTS = "snapshots"
    COMPARISON = "comparison"
    OUTLINE = "outline"
    SENTENCES = "sentences"
    WORDS = "words"
    FIGURES = "figures"

    @property
    def label(self) -> str:
        """Its name, for people."""
        return _LABELS[self]


_LABELS = {
    ReportPart.FACT_BOX: "Fact box",
    ReportPart.TARGET: "Target and distance",
    ReportPart.COUNTING: "How it was counted",
    ReportPart.TREND: "Trend",
    ReportPart.SNAPSHOTS: "Snapshots",
    ReportPart.COMPARISON: "First and last compared",
    ReportPart.OUTLINE: "Outline",
    ReportPart.SENTENCES: "Costliest sentences",
    ReportPart.WORDS: "Costliest words",
    ReportPart.FIGURES: "Readability, diversity and vocabulary",
}

#: Every part.
ALL_PARTS = frozenset(ReportPart)
#: The parts that need snapshots of the text.
OF_SNAPSHOTS = frozenset({ReportPart.TREND, ReportPart.SNAPSHOTS, ReportPart.COMPARISON})


def parts_named(names: str) -> frozenset[ReportPart]:
    """Return the parts that names such as "fact-box,outline" stand for.

    Raises ValueError, with a sentence for people, if there is no such part.
    """
    parts = set()
    for name in names.split(","):
        key = name.strip().lower().replace("-", "_").replace(" ", "_")
        try:
            parts.add(ReportPart(key))
        except ValueError:
            known = ", ".join(ReportPart)
            message = f"“{name.strip()}” is not a part of a report; choose from {known}"
            raise ValueError(message) from None
    return frozenset(parts)
