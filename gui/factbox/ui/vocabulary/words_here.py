"""Finds the selected words, or the one at the cursor."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factbox.analysis.text.as_read import AsRead
from factbox.analysis.words.tokens import find_token_spans, find_tokens
from factbox.analysis.words.touched import touched

if TYPE_CHECKING:
    from factbox.analysis.text.document import Document
    from factbox.analysis.words.vocabulary.level_list import LevelList
    from factbox.ui.text.selection import Selection

# Nobody selects more lines than this to ignore their words.
_MOST_LINES = 200


def words_here(document: Document, selection: Selection) -> list[str]:
    """Return the selected words, or the one at the cursor, by their base forms on the list."""
    start, end, _ = selection
    last_line = min(end.paragraph, start.paragraph + _MOST_LINES)
    listed = document.level_list
    found: dict[str, None] = {}
    for number in range(start.paragraph, last_line + 1):
        line = AsRead(document.paragraphs[number].prose)
        low = start.offset if number == start.paragraph else 0
        high = end.offset if number == end.paragraph else len(line.given)
        if low == high and start != end:
            continue
        spans = zip(find_tokens(line), find_token_spans(line), strict=True)
        for token in touched(spans, low, high):
            word = base_form(listed, token)
            if any(map(str.isalpha, word)):
                found[word] = None
    return list(found)


def base_form(listed: LevelList, token: str) -> str:
    """Return the base form of a token, on the list or elsewhere."""
    return listed.classes[token].form or listed.base_form_of(token)
