"""The headline of a text."""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import islice

from factbox.analysis.text.as_read import AsRead
from factbox.analysis.text.counts import Counts
from factbox.analysis.text.paragraphs import Paragraphs
from factbox.analysis.text.place import Place

_MOST_TOKENS = 20
_CLOSING = "\"'”’»)]}*_"
_SENTENCE_MARKS = (".", "!", "?", "…", "。", "！", "？", "।", "؟", "۔")


@dataclass(frozen=True, slots=True)
class Headline:
    """A headline and its extent; `again` is what it adds to a text if it counts twice."""

    text: str
    start: Place
    end: Place
    again: Counts


def find_headline(paragraphs: Paragraphs, first: int, *, twice: bool) -> Headline | None:
    """Return the headline of the text that begins at the line `first`; None without one.

    A headline is a first paragraph of at most 20 tokens that does not end in a sentence mark
    and is followed by another paragraph.
    """
    top = list(islice(paragraphs.visible(first), 2))
    if len(top) < 2:
        return None
    index, line = top[0], paragraphs[top[0]]
    text = line.text.strip()
    if line.counts.tokens > _MOST_TOKENS or _ends_sentence(text):
        return None
    start = len(line.text) - len(line.text.lstrip())
    again = replace(line.counts, paragraphs=0) if twice else Counts()
    return Headline(text, Place(index, start), Place(index, start + len(text)), again)


def _ends_sentence(text: str) -> bool:
    return AsRead(text).text.rstrip().rstrip(_CLOSING).endswith(_SENTENCE_MARKS)
