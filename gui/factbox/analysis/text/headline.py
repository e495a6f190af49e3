"""The headline of a text."""

from __future__ import annotations

from dataclasses import dataclass, replace

from factbox.analysis.text.as_read import AsRead
from factbox.analysis.text.counts import Counts
from factbox.analysis.text.left_out.top import MOST_TOKENS
from factbox.analysis.text.paragraphs import Paragraphs
from factbox.analysis.text.place import Place
from factbox.analysis.words.sentence_marks import ends_sentence
from factbox.analysis.words.token_patterns import has_token


@dataclass(frozen=True, slots=True)
class Headline:
    """A headline and its extent; `again` is what it adds to a text if it counts twice."""

    text: str
    start: Place
    end: Place
    again: Counts


def find_headline(
    paragraphs: Paragraphs, first: int, *, twice: bool
) -> tuple[Headline | None, int]:
    """Return the headline of the text that begins at the line `first`, and the line below.

    There may be none: None. A headline is a first paragraph of at most 20 tokens that does not
    end in a sentence mark and is followed by another paragraph. A row of signs does not count
    as a paragraph. A headline that is left out with the other headings is none.
    """
    index, end = top_lines(paragraphs, first)
    if end == len(paragraphs):
        return None, end
    line = paragraphs[index]
    text = line.prose.strip()
    if not text or line.counts.tokens > MOST_TOKENS or ends_sentence(text):
        return None, end
    start = len(line.prose) - len(line.prose.lstrip())
    again = replace(line.counts, paragraphs=0) if twice else Counts()
    place = Place(index, start)
    shown = AsRead(text).text if line.left_out else text
    return Headline(shown, place, Place(index, start + len(text)), again), end


def top_lines(paragraphs: Paragraphs, first: int) -> tuple[int, int]:
    """Return the first two lines with words from `first` on, or the end for a missing one."""
    none = len(paragraphs)
    found = (
        at
        for at in paragraphs.visible(first)
        if has_token(AsRead(paragraphs[at].outlined).text)
    )
    return next(found, none), next(found, none)
