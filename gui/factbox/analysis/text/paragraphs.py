"""The paragraphs of a document, with sums of any run of them."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import reduce
from operator import add, attrgetter

from factbox.analysis.rule_sets.textstat.line import TextstatLine
from factbox.analysis.text.as_read import is_visible
from factbox.analysis.text.counts import Counts
from factbox.analysis.text.left_out.kind import Kind
from factbox.analysis.text.left_out.marks import NO_CLOSERS, Closers, closers_of
from factbox.analysis.text.paragraph import NOTHING, Paragraph
from factbox.analysis.text.sum_tree import SumTree


# Never changed, but not frozen, for the same reason as Counts.
@dataclass(slots=True)
class ParagraphSums:
    """Sums over some paragraphs.

    `line` is None unless the sentences of the rule set continue in the next line.
    `left_out` has the number of tokens of each kind that is left out, or is None. `closers`
    says what the lines can close.
    """

    counts: Counts
    line: TextstatLine | None
    waiting: int
    has_cues: bool
    has_marks: bool
    left_out: dict[Kind, int] | None
    closers: Closers

    def __add__(self, other: ParagraphSums) -> ParagraphSums:
        return ParagraphSums(
            self.counts + other.counts,
            _added(self.line, other.line),
            self.waiting + other.waiting,
            self.has_cues or other.has_cues,
            self.has_marks or other.has_marks,
            _added_up(self.left_out, other.left_out),
            self.closers if other.closers is NO_CLOSERS else self.closers.and_of(other.closers),
        )

    @property
    def may_be_visible(self) -> bool:
        """Return whether any of the paragraphs may have prose."""
        return bool(self.counts.paragraphs or self.waiting or self.left_out is not None)


class Paragraphs(SumTree[Paragraph, ParagraphSums]):
    """A sequence of paragraphs that is cheap to edit and to add up, however long it is."""

    def __init__(self) -> None:
        super().__init__(sums_of)

    @property
    def waiting(self) -> int:
        """The number of paragraphs that wait to be read."""
        return self.sum(0, len(self)).waiting

    def visible(self, first: int) -> Iterator[int]:
        """Yield the index of each paragraph with prose from `first` on.

        A heading that is left out is among them.
        """
        return self._numbers(first, len(self), "may_be_visible", _is_visible)

    def cued(self, first: int) -> Iterator[int]:
        """Yield the index of each paragraph with cues from `first` on."""
        return self._numbers(first, len(self), "has_cues", attrgetter("cues"))

    def marked(self, first: int, end: int) -> Iterator[int]:
        """Yield the index of each paragraph with a mark from `first` up to `end`."""
        return self._numbers(first, end, "has_marks", attrgetter("mark"))

    def with_left_out(self, first: int) -> Iterator[int]:
        """Yield the index of each paragraph from `first` on of which anything is left out."""
        return self._numbers(first, len(self), "left_out", attrgetter("left_out"))

    def unread(self) -> Iterator[int]:
        """Yield the index of each paragraph that waits to be read."""
        return self._numbers(0, len(self), "waiting", lambda paragraph: not paragraph.read)

    def close(self, first: int, end: int, wanted: Callable[[Closers], bool]) -> bool:
        """Return whether any paragraph from `first` up to `end` can close what is wanted."""
        parts = self.parts(first, end, lambda sums: wanted(sums.closers))
        return any(wanted(closers_of(each.mark)) for _, some in parts for each in some)

    def _numbers(
        self, first: int, end: int, may_have: str, wanted: Callable[[Paragraph], object]
    ) -> Iterator[int]:
        """Yield the index of each `wanted` paragraph; `may_have` is the sum that shows any."""
        for start, some in self.parts(first, end, attrgetter(may_have)):
            for number, paragraph in enumerate(some, start):
                if wanted(paragraph):
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
        any(each.mark for each in paragraphs),
        reduce(_added_up, [_tokens_of(each) for each in paragraphs if each.left_out], None),
        reduce(
            Closers.and_of,
            [closers_of(each.mark) for each in paragraphs if each.mark],
            NO_CLOSERS,
        ),
    )


def _added(one: TextstatLine | None, other: TextstatLine | None) -> TextstatLine | None:
    if one is None or other is None:
        return other if one is None else one
    return one + other


def _tokens_of(paragraph: Paragraph) -> dict[Kind, int]:
    """Return the tokens of each kind that is left out of a paragraph."""
    tokens: dict[Kind, int] = {}
    for each in paragraph.left_out:
        tokens[each.kind] = tokens.get(each.kind, 0) + each.tokens
    return tokens


def _added_up(
    one: dict[Kind, int] | None, other: dict[Kind, int] | None
) -> dict[Kind, int] | None:
    if one is None or other is None:
        return other if one is None else one
    return one | {kind: one.get(kind, 0) + tokens for kind, tokens in other.items()}


def _is_visible(paragraph: Paragraph) -> bool:
    return is_visible(paragraph.outlined)
