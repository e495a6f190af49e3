"""What white space separates: the tokens of "Word processor"."""

from __future__ import annotations

import re
import unicodedata

from factbox.analysis.composed import Span

# What this takes for white space is what `str.split` does.
_WORD = re.compile(r"\S+")


def find_split_words(text: str) -> list[str]:
    """What `str.split` makes of `text`, in NFC: "(well-known)," is one."""
    return unicodedata.normalize("NFC", text).split()


def find_split_word_spans(text: str) -> list[Span]:
    """Where each of them stands, in code points of `text`."""
    # White space composes with nothing, so that none comes or goes in NFC.
    return [match.span() for match in _WORD.finditer(text)]
