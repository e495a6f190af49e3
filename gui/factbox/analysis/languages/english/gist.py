"""What an item or a recommendation proposes, in one line."""

from __future__ import annotations

import re

from factbox.analysis.languages.english.recommendations import first_clause

#: The most characters of a gist; a view may cut it further.
LONGEST = 400

_FARTHEST = 4000

_LEADING = " \t\"'“‘*_:,;.?!–—-)]#>"
_TRAILING = " \t\"'”’*_:,;.–—-([#"
_CONJUNCTION_AT_END = re.compile(r"[;,]?\s+(?:and|or|but)$", re.IGNORECASE)
_SENTENCE_END = re.compile(r"[.!?…][\"'”’)]*\s")


def clause(text: str, start: int, end: int) -> str:
    """Return `text` from `start` to `end` in one line, without the punctuation around it."""
    piece = text[start : min(end, start + 2 * LONGEST)]
    line = " ".join(piece.replace("**", "").split())
    line = _CONJUNCTION_AT_END.sub("", line.rstrip(_TRAILING)).strip()
    line = line.lstrip(_LEADING).rstrip(_TRAILING)
    if len(line) <= LONGEST:
        return line
    return line[:LONGEST].rpartition(" ")[0].rstrip(_TRAILING) + "…"


def proposal(text: str, start: int, sentence: int, end: int) -> str:
    """Return what the text from `start` on proposes; "" if it is blank.

    That is the clause after its first modal, which may stand anywhere up to `end`, or up to
    `sentence` if it is "will". Without a modal it is the first sentence.
    """
    # "The second lesson? Listen": the proposal is the answer.
    while start < end and text[start] in _LEADING:
        start += 1
    sentence = min(sentence, end)
    for stop, firmly in ((sentence, False), (min(end, sentence + _FARTHEST), True)):
        found = first_clause(text[start:stop], firmly=firmly)
        if found is not None:
            at = start + found
            until = sentence if at < sentence else _first_sentence_end(text, at, end)
            return clause(text, at, until)
    if text[start:sentence].strip(_LEADING + _TRAILING):
        return clause(text, start, sentence)
    return clause(text, start, _first_sentence_end(text, start, end))


def _first_sentence_end(text: str, start: int, end: int) -> int:
    match = _SENTENCE_END.search(text, start, end)
    return match.end() if match else end
