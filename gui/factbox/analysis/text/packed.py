"""Summaries of lines, packed to be sent from one process to another."""

from __future__ import annotations

import marshal
import pickle
from operator import attrgetter
from typing import TypeAlias

from factbox.analysis.cues.cue import Cue
from factbox.analysis.languages.english.recommendations import Recommendations
from factbox.analysis.rule_sets.textstat.line import Line
from factbox.analysis.text.composed import Span
from factbox.analysis.text.counts import Counts
from factbox.analysis.text.paragraph import Paragraph

# The counts, the tokens and the spans of the recommendations: simple objects are sent fastest.
_Packed: TypeAlias = "tuple[tuple[int, ...], tuple[str, ...], list[Span] | None]"
# What most lines have nothing of.
_Rare: TypeAlias = "tuple[tuple[Cue, ...], Line | None]"

_figures = attrgetter(*Counts.__slots__)
_NOTHING: _Rare = ((), None)


def pack(paragraphs: list[Paragraph]) -> bytes:
    """The summaries of lines, to be sent to a process of this program that has their texts."""
    rare = {
        number: (paragraph.cues, paragraph.line)
        for number, paragraph in enumerate(paragraphs)
        if paragraph.cues or paragraph.line is not None
    }
    # In one piece: each has the classes looked up that are in it, which takes longest. The
    # other keeps what pickle does not: that there is one string for all tokens of a type.
    pickled = pickle.dumps(rare, pickle.HIGHEST_PROTOCOL)
    return marshal.dumps((list(map(_packed, paragraphs)), pickled))


def unpack(texts: list[str], packed: bytes) -> list[Paragraph]:
    """The summaries of the lines `texts`, the same as `read_paragraph` gives."""
    usual, pickled = marshal.loads(packed)
    rare: dict[int, _Rare] = pickle.loads(pickled)
    rest = (rare.get(number, _NOTHING) for number in range(len(texts)))
    return list(map(_unpacked, texts, usual, rest))


def _packed(paragraph: Paragraph) -> _Packed:
    recommendations = paragraph.recommendations
    return (
        _figures(paragraph.counts),
        paragraph.tokens,
        None if recommendations is None else list(recommendations.sentences),
    )


def _unpacked(text: str, packed: _Packed, rare: _Rare) -> Paragraph:
    counts, tokens, recommending = packed
    cues, line = rare
    recommendations = None if recommending is None else Recommendations(text, recommending)
    return Paragraph(text, Counts(*counts), tokens, cues, recommendations, line)
