"""What an item or a recommendation proposes, in one line."""

from __future__ import annotations

import re

from factbox.analysis.languages.english.enumeration_words import PAST_VERBS
from factbox.analysis.languages.english.recommendations import Modal, first_modal

#: The most characters of a gist; a view may cut it further.
LONGEST = 400

_FARTHEST = 4000

_LEADING = " \t\"'“‘*_:,;.?!–—-)]#>"
_TRAILING = " \t\"'”’*_:,;.–—-([#"
# Markdown's signs around words; "a*b" and "snake_case" keep theirs.
_EMPHASIS = re.compile(r"(?<![\w*_])[*_]{1,3}(?=[^\s*_])|(?<=[^\s*_])[*_]{1,3}(?![\w*_])")
_CONJUNCTION_AT_END = re.compile(r"[;,]?\s+(?:and|or|but)$", re.IGNORECASE)
_SENTENCE_END = re.compile(r"[.!?…][\"'”’)]*\s")

_LONGEST_SUBJECT = 200
_QUOTES = " \"'“”‘’()"
_CLAUSE_BREAK = re.compile(
    r"[.!?…;:—–][\"'”’)]*\s+|,\s+(?:but|so)\s+|,?\s+(?:that|because|and\s+therefore)\s+"
)
# "The shops that sell us things should …": here "that" begins no clause of its own.
_NOUN = re.compile(
    r"\b(?:the|an?|every|each|any|all|those|these|some|no)(?:\s+[\w’'-]+){0,2}\Z", re.IGNORECASE
)
_LONGEST_NOUN = 60
# "On this premise, the two countries should …"
_INTRODUCTION = re.compile(
    r"\s*(?:in|on|at|by|as|if|to|for|from|with|given|when|while|once|after|before|since|because"
    r"|although|though|instead|however|therefore|thus|then|also|moreover|furthermore|meanwhile"
    r"|finally|next|besides|here|now|secondly|thirdly|\w+ly|\w+ing|\w+ed)\b[^,.;:!?]*,\s+",
    re.IGNORECASE,
)
_PRONOUN = re.compile(
    r"(?:(?:and|but|so|now|then|today|here|\w+ly)\s+)?(?:we|you|they|I|one|it|he|she)(?:\s+(?:\w+ly|all|both|also|each|now|then|still|too))*",
    re.IGNORECASE,
)
_PASSIVE = re.compile(
    r"(?:(?:not|also|never|all|both|\w+ly)\s+)?(?:be|get|have\s+been)\s+(?:(?:not|also|never|\w+ly)\s+)?"
    rf"(?:\w+ed|\w{{2,}}(?:wn|ght|ven|ken|den|sen|ten)|done|seen|{'|'.join(PAST_VERBS)})\b",
    re.IGNORECASE,
)


def clause(text: str, start: int, end: int) -> str:
    """Return `text` from `start` to `end` in one line, without the punctuation around it."""
    piece = text[start : min(end, start + 2 * LONGEST)]
    line = " ".join(_EMPHASIS.sub("", piece).split())
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
        modal = first_modal(text[start:stop], firmly=firmly)
        if modal is not None:
            at = start + modal.clause
            until = sentence if at < sentence else _first_sentence_end(text, at, end)
            subject = start + _subject(text[start:stop], modal, until - start)
            return clause(text, subject, until)
    if text[start:sentence].strip(_LEADING + _TRAILING):
        return clause(text, start, sentence)
    return clause(text, start, _first_sentence_end(text, start, end))


def _subject(text: str, modal: Modal, end: int) -> int:
    """Return where the clause with a modal begins; behind the modal if nothing is lost so.

    Who is to act is known where it is "we" or a name. The clause ends before `end`.
    """
    near = max(0, modal.start - _LONGEST_SUBJECT)
    found = _CLAUSE_BREAK.finditer(text, near, modal.start)
    breaks = [match.end() for match in found if not _is_relative(text, match)]
    begin = breaks[-1] if breaks else near
    introduction = _INTRODUCTION.match(text, begin, modal.start)
    while introduction is not None:
        begin = introduction.end()
        introduction = _INTRODUCTION.match(text, begin, modal.start)
    subject = text[begin : modal.start].strip()
    is_sentence = begin == 0 or text[:begin].rstrip(_QUOTES).endswith((".", "!", "?"))
    if (near > 0 and not breaks) or not subject:
        return modal.clause
    if _PASSIVE.match(text, modal.clause, end):
        return begin
    acts = _PRONOUN.fullmatch(subject) or _is_name(subject, begins_sentence=is_sentence)
    return modal.clause if acts else begin


def _is_relative(text: str, clause_break: re.Match[str]) -> bool:
    """Return whether "that" only describes the noun before it."""
    start = clause_break.start()
    is_that = clause_break.group().strip().lower() == "that"
    return is_that and _NOUN.search(text, max(0, start - _LONGEST_NOUN), start) is not None


def _is_name(subject: str, *, begins_sentence: bool) -> bool:
    """Return whether a subject is made of names: "China and Russia"."""
    words = [
        word for word in subject.split() if word.lower() not in ("and", "the", "of", "both")
    ]
    if begins_sentence and words and subject.startswith(words[0]):
        words = words[1:]
    return bool(words) and all(word[0].isupper() for word in words)


def _first_sentence_end(text: str, start: int, end: int) -> int:
    match = _SENTENCE_END.search(text, start, end)
    return match.end() if match else end
