"""The first hundred words of a text, which some formulas take as a sample."""

from __future__ import annotations

import re
from collections.abc import Generator

from factbox.analysis.rule_sets.rules import Rules
from factbox.analysis.text.passage import Passage
from factbox.analysis.text.place import Place

#: Words in the sample.
SAMPLE = 100

# No token has white space in it.
_PIECE = re.compile(r"(?:\S++\s*+){1,32}+")
# Lines between two stops: a book may begin with thousands of blank ones.
_AT_A_TIME = 1_000


def end_of_sample(passage: Passage) -> Generator[None, None, Place]:
    """Return where the 100th token of a passage ends, or the end of a shorter passage."""
    left = SAMPLE
    for number, line in enumerate(passage.lines()):
        if number % _AT_A_TIME == 0:
            yield
        # A headline that counts twice is on one line only.
        left -= len(line.tokens) * (line.times - 1)
        if len(line.tokens) >= left:
            offset = _end_of_token(line.prose, left, passage.document.rules)
            return Place(line.number, line.low + offset)
        left -= len(line.tokens)
    return passage.end


def _end_of_token(text: str, number: int, rules: Rules) -> int:
    # In pieces, because a line may be as long as a book.
    for piece in _PIECE.finditer(text):
        spans = rules.find_token_spans(piece.group())
        if len(spans) >= number:
            return piece.start() + spans[number - 1][1]
        number -= len(spans)
    return len(text)
