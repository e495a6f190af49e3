"""The paragraphs of a document, with sums of any run of them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import reduce
from operator import add, attrgetter

from factbox.analysis.cues.cue import CueKind
from factbox.analysis.rule_sets.textstat.line import TextstatLine
from factbox.analysis.text.as_read import is_visible
from factbox.analysis.text.counts import Counts
from factbox.analysis.text.paragraph import NOTHING, Paragraph
from factbox.analysis.text.sum_tree import SumTree


# Never changed, but not frozen, for the same reason as Counts.
@dataclass(slots=True)
class ParagraphSums:
    """Sums over some paragraphs.

    `line` is None unless the sentences of the rule set continue in the next line.
    """

    counts: Counts
    line: TextstatLine | None
    waiting: int
    has_cues: bool
    has_fences: bool

    def __add__(self, other: ParagraphSums) -> ParagraphSums:
        return ParagraphSums(
            self.counts + other.counts,
            _added(self.line, other.line),
            self.waiting + other.waiting,
            self.has_cues or other.has_cues,
            self.has_fences or other.has_fences,
        )

    @property
    def is_visible(self) -> bool:
        """Return whether any of the paragraphs is not blank."""
        return bool(self.counts.paragraphs or self.waiting)


class Paragraphs(SumTree[Paragraph, ParagraphSums]):
    """A sequence of paragraphs that is cheap to edit and to add up, however long it is."""

    def __init__(self) -> None:
        super().__init__(sums_of)

    @property
    def waiting(self) -> int:
        """The number of paragraphs that wait to be read."""
        return self.sum(0, len(self)).waiting

    def visible(self, first: int) -> Iterator[int]:
        """Yield the index of each visible paragraph from `first` on."""
        for start, some in self.parts(first, len(self), attrgetter("is_visible")):
            for number, paragraph in enumerate(some, start):
                if is_visible(paragraph.text):
                    yield number

    def cued(self, first: int) -> Iterator[int]:
        """Yield the index of each paragraph with cues from `first` on."""
        for start, some in self.parts(first, len(self), attrgetter("has_cues")):
            for number, paragraph in enumerate(some, start):
                if paragraph.cues:
                    yield number

    def fences(self, first: int) -> Iterator[tuple[int, str]]:
        """Yield the index and the style of each code fence from `first` on."""
        for start, some in self.parts(first, len(self), attrgetter("has_fences")):
            for number, paragraph in enumerate(some, start):
                if _is_fence(paragraph):
                    yield number, paragraph.cues[0].style

    def unread(self) -> Iterator[int]:
        """Yield the index of each paragraph that waits to be read."""
        for start, some in self.parts(0, len(self), attrgetter("waiting")):
            for number, paragraph in enumerate(some, start):
                if not paragraph.read:
                    yield number


def sums_of(paragraphs: Sequence[Paragraph]) -> ParagraphSums:
    """Return the sums over some paragraphs."""
    # Many lines are blank or not read yet.
    counts = [each.counts for each in paragraphs if each.counts is not NOTHING]
    return ParagraphSums(
        reduce(add, counts, NOTHING),
        reduce(_added, [each.line for each in paragraphs], None),
        [each.read for each in paragraphs].count(False),
        any(each.cues for each in paragraphs),
        any(_is_fence(each) for each in paragraphs),
    )


def _added(one: TextstatLine | None, other: TextstatLine | None) -> TextstatLine | None:
    if one is None or other is None:
        return other if one is None else one
    return one + other


def _is_fence(paragraph: Paragraph) -> bool:
    # A fence stands alone.
    return bool(paragraph.cues) and paragraph.cues[0].kind is CueKind.CODE
