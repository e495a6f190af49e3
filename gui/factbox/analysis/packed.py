"""Summaries of lines, packed to be sent from one process to another."""

from __future__ import annotations

from operator import attrgetter
from sys import intern
from typing import NamedTuple

from factbox.analysis.counts import Counts
from factbox.analysis.outline import Cue, Recommendations
from factbox.analysis.paragraph import Paragraph
from factbox.analysis.textstat_rules.line import Line

_figures = attrgetter(*Counts.__slots__)


class Packed(NamedTuple):
    """What was found in a line, without its text, in few and simple objects."""

    counts: tuple[int, ...]
    tokens: str
    cues: tuple[Cue, ...]
    recommending: list[tuple[int, int]] | None
    line: Line | None


def pack(paragraph: Paragraph) -> Packed:
    """The summary of a line, to be sent to who has its text."""
    recommendations = paragraph.recommendations
    return Packed(
        _figures(paragraph.counts),
        # No token has white space in it.
        "\n".join(paragraph.tokens),
        paragraph.cues,
        None if recommendations is None else list(recommendations.sentences),
        paragraph.line,
    )


def unpack(text: str, packed: Packed) -> Paragraph:
    """The summary of the line `text`, the same as `read_paragraph` gives."""
    counts, tokens, cues, recommending, line = packed
    return Paragraph(
        text,
        Counts(*counts),
        tuple(map(intern, tokens.split("\n"))) if tokens else (),
        cues,
        None if recommending is None else Recommendations(text, recommending),
        line,
    )
