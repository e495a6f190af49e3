"""Patterns for the beginning of a sentence that is an item: "First,", "Step 3:"."""

from __future__ import annotations

import re

from factbox.analysis.languages.english.enumeration_words import (
    CARDINALS,
    CONNECTIVES,
    LABELS,
    NAMED_BY_NUMBERS,
    NOUNS,
    ORDINALS,
)

_ORDINAL = "|".join(ORDINALS)
_CARDINAL = "|".join(CARDINALS)
# "1st", "2nd" or of old "2d", "3dly".
_SUFFIX = r"(?:st|nd|rd|d|th)(?:ly)?"

# Quotes, brackets, bullets and emphasis may precede a marker, then a conjunction.
_LEAD = r"[\s\"'“”‘’(\[>*_•·●▪◦‣–—-]{0,12}"
_CONJUNCTION = (
    rf"(?:(?:(?:{'|'.join(sorted(CONNECTIVES))})[,;:]?\s+){{1,3}}"
    rf"(?=(?:{_ORDINAL})(?:ly)?\b|\d{{1,2}}{_SUFFIX}\b|lastly\b)"
    r"|(?:and|but|so|now|or|well|yet(?!\s+another)|ok|okay|yes|also),?\s+(?:then,?\s+)?)?"
    r"(?:(?:(?:now\s+)?(?:turning|moving|coming)(?:\s+now)?(?:\s+on)?\s+to"
    r"|(?:let\s+me|let\s+us|i|we)\s+(?:will\s+|shall\s+|want\s+to\s+)?(?:now\s+)?"
    r"(?:turn|move|come|go)(?:\s+now)?(?:\s+on)?\s+to|(?:this|that|which)\s+brings\s+(?:me|us)\s+to"
    r"|as\s+(?:to|for|regards)|on|regarding|concerning|with\s+(?:regard|respect)\s+to)\s+(?=(?:the|my|our)\s)"
    r"|(?:here|there)(?:[’']s|\s+(?:is|are|was))\s+(?:also\s+|then\s+)?"
    r"(?=(?:the|my|our|a|an|another)\s))?"
)

# A verb in the present: "One carries children."
DOES = re.compile(r"\s+[a-z]+[^\Wsui\d_]s\b")

#: For a text in lower case.
SENTENCE_MARKER = re.compile(
    rf"""{_LEAD}{_CONJUNCTION}(?P<marker>
      (?P<opener>first\ of\ all|first\ off|first\ up|first\ and\ foremost|for\ starters
        |to\ begin\ with|to\ start\ with|to\ (?:begin|start)(?=,))\b
    | (?P<reason>for\ one(?:\ thing\b|(?=\s*,))|for\ a\ start\b)
    | (?P<another>for\ another)(?:\ thing)?(?=\s*,)
    | in\ the\ (?P<place>{_ORDINAL}|next|last|final)
      (?:\ place\b|\ (?:instance|case)(?=\s*,)|(?P<no_place>(?=,)))
    | in\ the\ (?P<within>{_ORDINAL})(?=\ (?:{"|".join(NOUNS)})\b)
    | (?P<adverb>{_ORDINAL})(?P<ly>ly)?(?:\ of\ all)?(?![^\W_]|['’-]\w)
    | (?<!\()(?P<digits>\d{{1,2}}){_SUFFIX}(?=\s*[,:;.)–—-])
    | (?P<last>finally|lastly|last\ of\ all|last\ but\ not\ least|last(?=\s*[,:;–—])
        |thing\ the\ last)\b
    | (?P<next>next\ (?:to|after)\ (?:this|these|that)(?=,)
        |next(?=,|\ (?:up|is|comes|we|you|i)\b)
        |(?:then|after\ that|thereafter)(?=,|\ (?:there\ (?:is|are)|comes?)\b)
        |(?P<then>then(?=\ (?:we|you|i)\b)))
    | (?!(?:and|yet)\ (?:other|additional)\b)
      (?P<article>the|my|our|his|her|its|their|your|a|an|yet|and|still)\ (?:very\ )?
      (?P<which>{_ORDINAL}|last|final|next|other|another|further|additional)\b(?!['’-]\w)
    | (?P<one>the\ one(?=,\ |\ (?:is|was)\b|{DOES.pattern})
        |(?:one(?!\ (?:can|may|must|should|will|would|has)\b)|(?:(?:still|yet)\ )?another)
         (?=\s+\w))\b(?!['’-]\w)
    | number\ (?P<number>{_CARDINAL}|\d{{1,2}})\b(?!\ of\b)
    | (?:{"|".join(sorted(LABELS))})\ the\ (?P<thing>{_ORDINAL})\b(?=\s*[.:,;–—-]|\s*$)
    | (?:no\.\ ?|\#\ ?)(?P<sign>\d{{1,2}})\b(?=[.:,)]?\s)
    | (?P<label>{"|".join(sorted(LABELS, key=len, reverse=True))})[ ]
      (?:(?:number|no\.?|\#)\ ?)?(?P<value>\d{{1,2}}|{_CARDINAL})\b
      (?=\s*[.:,)–—-]|\s*$|\ is\b)
    | (?P<lettered>{"|".join(LABELS)})[ ](?P<letter>[a-h])(?=:\s)
    | (?!(?:{"|".join(NAMED_BY_NUMBERS)})\b)(?P<named>[a-z]{{3,20}})[ ]
      (?P<nth>\d{{1,2}}|{_CARDINAL})(?=:\s|\s[–—-]\s)
    | (?P<cardinal>{_CARDINAL})(?=[:.,)]\s|\s[–—-]\s)(?!,?\s(?:{_CARDINAL})\b)
    )""",
    re.VERBOSE,
)

_QUOTES = '"“‘'
# "(and I say this gladly)", "[and last],": asides, not a name or a year.
ASIDE = (
    r"\s*(?:\((?=[^()]{0,200}\))|\[(?=[^\[\]]{0,200}\]))"
    r"(?:(?=[a-z]+[\s,])|(?=I\s)|(?=[^()\[\]]+[)\]]\s*[,:;.–—]))"
)
# A quoted order or sentence, not the title of a book.
_QUOTED = rf"\s+[{_QUOTES}](?:[a-z]|[^\"“”‘]{{1,200}}[.!?,;:][\"”’])"

# What follows "The second" where it stands alone.
COPULA = re.compile(
    r"\s*(?:,(?!\s+or\b)|[:–—])|\s+(?:(?i:is|are|was|concerns|involves|relates|comes|lies|would|deals|regards"
    r"|has\s+to|must|should|will|may|can|says|holds|asks))\b|\s+(?i:of\s+(?:these|those))\b"
    rf"|\s+(?i:and\s+(?:finally|lastly|last|final|perhaps|most))\b|{ASIDE}",
)
# What follows "First" where it begins an item.
PAUSE = re.compile(
    rf"[*_]*(?:\s*(?:[,:;.—–…]|-[\s-]|\)|[*_]|$)|{ASIDE}|{_QUOTED}"
    r"|\s*(?i:and\s+(?:finally|lastly|last|foremost|perhaps|more|most|equally)\b))",
)
# "2d. Lt.", "1st. May": a rank, a regiment or a date.
NAMED_BY_NUMBER = re.compile(
    r"\.?\s*(?:lt|lieut|sergt?|sgt|corp|cl|class|capt|maj|regt?|regiment|battalion|batt?|bn|brig"
    r"|div|cav|inf|art|ed|edn|edition|floor|st|ave|century|cent|jan|feb|mar|apr|may|june?|july?"
    r"|aug|sept?|oct|nov|dec|inst|ult|prox)\w*\b",
    re.IGNORECASE,
)

_ANY_ORDINAL = rf"(?:{_ORDINAL})(?:ly)?"
_AND = r"(?:\s*[,(\[—–-]?\s*\b(?:and|or|nor|to|then)\s+|,\s+)(?:the\s+)?"
_ORDINAL_BEFORE = re.compile(rf"\b{_ANY_ORDINAL}{_AND}$", re.IGNORECASE)
# Does not match "First, the second amendment …", where a noun follows.
_ORDINAL_BEHIND = re.compile(
    rf",?\s+(?:and|or|nor)\s+(?:the\s+)?{_ANY_ORDINAL}\b(?!['’-]\w)"
    rf"|,\s+(?:the\s+)?(?:{_ANY_ORDINAL}|last)(?:[,.;]|\s+(?:and|or|nor)\b)",
    re.IGNORECASE,
)
_LONGEST_ORDINAL_BEFORE = 28


def is_among_ordinals(text: str, start: int, end: int) -> bool:
    """Return whether another ordinal stands beside it: "first, second and third place"."""
    before = text[max(0, start - _LONGEST_ORDINAL_BEFORE) : start]
    return bool(_ORDINAL_BEFORE.search(before) or _ORDINAL_BEHIND.match(text, end))
