"""What white space separates: the tokens of "Word processor"."""

from __future__ import annotations

import re
import unicodedata

from factbox.analysis.text.composed import Span
from factbox.analysis.words.tokens import TokenRule

# What this takes for white space is what `str.split` does.
_WORD = re.compile(r"\S+")


def find_split_words(text: str) -> list[str]:
    """Return what `str.split` makes of `text`, in NFC: "(well-known)," is one."""
    return unicodedata.normalize("NFC", text).split()


def find_split_word_spans(text: str) -> list[Span]:
    """Return where each of them stands, in code points of `text`."""
    # White space composes with nothing, so that none comes or goes in NFC.
    return [match.span() for match in _WORD.finditer(text)]


def word_in(token: str) -> str:
    """Return one of them without what stands around it: "economic" of "(economic),"."""
    if token.isalnum():
        return token
    alike = [at for at, character in enumerate(token) if character.isalnum()]
    return token[alike[0] : alike[-1] + 1] if alike else ""


SPLIT_WORDS = TokenRule(find_split_words, find_split_word_spans, word_in)
