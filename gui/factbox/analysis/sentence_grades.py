"""The sentences of a paragraph, each with a grade of its own."""

from __future__ import annotations

from bisect import bisect_left
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from factbox.analysis.flesch_kincaid import flesch_kincaid_grade
from factbox.analysis.type_facts import type_facts

if TYPE_CHECKING:
    from factbox.analysis.composed import Span
    from factbox.analysis.paragraph import Paragraph
    from factbox.analysis.rules import Rules

#: A sentence of fewer has no grade: one word more or less would move it by five.
FEWEST_TOKENS = 3


class Sentence(NamedTuple):
    """A sentence of a paragraph, from the code point `start` up to `end`, and its counts."""

    start: int
    end: int
    tokens: int
    syllables: int

    @property
    def grade(self) -> float | None:
        """Its Flesch-Kincaid grade, as of a text of one sentence; None under three tokens."""
        if self.tokens < FEWEST_TOKENS:
            return None
        return flesch_kincaid_grade(self.tokens, 1, self.syllables)


def sentences_of(paragraph: Paragraph, rules: Rules) -> list[Sentence]:
    """The sentences of `paragraph`, which was read under `rules`.

    There are as many as its counts say, and their tokens and syllables add up to those
    there: each token is of the sentence that it begins in, and what stands between two
    sentences is of the one before.
    """
    text = paragraph.text
    # What is blank, or waits to be read, is no paragraph yet.
    spans = rules.find_sentences(text) if paragraph.counts.paragraphs else []
    if not spans:
        return []
    if len(spans) == 1:
        counts = paragraph.counts
        return [_trimmed(text, *spans[0], counts.tokens, counts.syllables)]
    facts = type_facts(rules)
    return [
        _trimmed(text, start, end, len(tokens), facts.sums(tokens).syllables)
        for (start, end), tokens in zip(spans, _tokens_of(text, spans, rules), strict=True)
    ]


def _tokens_of(text: str, spans: list[Span], rules: Rules) -> list[list[str]]:
    """The tokens of each sentence as they are written, which types need not be."""
    cuts = [start for start, _ in spans[1:]]
    if all(text[cut - 1].isspace() for cut in cuts):
        # No token reaches across.
        return [rules.find_tokens(text[low:high]) for low, high in pairwise([0, *cuts, None])]
    tokens = rules.find_tokens(text)
    starts = [start for start, _ in rules.find_token_spans(text)]
    firsts = [bisect_left(starts, cut) for cut in cuts]
    return [tokens[low:high] for low, high in pairwise([0, *firsts, None])]


def _trimmed(text: str, start: int, end: int, tokens: int, syllables: int) -> Sentence:
    """A sentence without the white space around it."""
    within = text[start:end]
    start += len(within) - len(within.lstrip())
    return Sentence(start, start + len(within.strip()), tokens, syllables)
