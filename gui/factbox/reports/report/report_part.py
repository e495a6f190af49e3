"""The parts that a report may have."""

from __future__ import annotations

from enum import StrEnum

from factbox.tr import tr, tr_later


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
        return tr(_LABELS[self])


_LABELS = {
    ReportPart.FACT_BOX: tr_later("Fact box"),
    ReportPart.TARGET: tr_later("Target and distance"),
    ReportPart.COUNTING: tr_later("How it was counted"),
    ReportPart.TREND: tr_later("Trend"),
    ReportPart.SNAPSHOTS: tr_later("Snapshots"),
    ReportPart.COMPARISON: tr_later("First and last compared"),
    ReportPart.OUTLINE: tr_later("Outline"),
    ReportPart.SENTENCES: tr_later("Costliest sentences"),
    ReportPart.WORDS: tr_later("Costliest words"),
    ReportPart.FIGURES: tr_later("Readability, diversity and vocabulary"),
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
