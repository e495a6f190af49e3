"""Summaries of lines, packed to be sent from one process to another."""

from __future__ import annotations

import marshal
import pickle
from operator import attrgetter
from typing import TypeAlias

from factbox.analysis.composed import Span
from factbox.analysis.counts import Counts
from factbox.analysis.outline import Recommendations
from factbox.analysis.paragraph import Paragraph

# The counts, the tokens, the spans of the recommendations and, pickled, what most lines have
# nothing of. No more than this is in it: simple objects are sent fastest.
_Packed: TypeAlias = "tuple[tuple[int, ...], tuple[str, ...], list[Span] | None, bytes]"

_figures = attrgetter(*Counts.__slots__)
_NOTHING = pickle.dumps(((), None))


def pack(paragraphs: list[Paragraph]) -> bytes:
    """The summaries of lines, to be sent to a process of this program that has their texts."""
    # It keeps what pickle does not: that there is one string for all tokens of a type.
    return marshal.dumps(list(map(_packed, paragraphs)))


def unpack(texts: list[str], packed: bytes) -> list[Paragraph]:
    """The summaries of the lines `texts`, the same as `read_paragraph` gives."""
    return list(map(_unpacked, texts, marshal.loads(packed)))


def _packed(paragraph: Paragraph) -> _Packed:
    recommendations = paragraph.recommendations
    rare = paragraph.cues, paragraph.line
    return (
        _figures(paragraph.counts),
        paragraph.tokens,
        None if recommendations is None else list(recommendations.sentences),
        pickle.dumps(rare, pickle.HIGHEST_PROTOCOL) if any(rare) else _NOTHING,
    )


def _unpacked(text: str, packed: _Packed) -> Paragraph:
    counts, tokens, recommending, rare = packed
    cues, line = ((), None) if rare == _NOTHING else pickle.loads(rare)
    recommendations = None if recommending is None else Recommendations(text, recommending)
    return Paragraph(text, Counts(*counts), tokens, cues, recommendations, line)
