"""What white space separates: the tokens of "Word processor"."""

from __future__ import annotations

import re
import unicodedata

from factbox.analysis.text.composed import Span
from factbox.analysis.words.syllables import count_syllables

# What this takes for white space is what `str.split` does.
_WORD = re.compile(r"\S+")


def find_split_words(text: str) -> list[str]:
    """What `str.split` makes of `text`, in NFC: "(well-known)," is one."""
    return unicodedata.normalize("NFC", text).split()


def count_split_word_syllables(word: str) -> int:
    """Syllables of one of them, without what stands around it: "(economic)," has as many
    as "economic", and a dash alone has the one that every token has.
    """
    if word.isalnum():
        return count_syllables(word)
    alike = [at for at, character in enumerate(word) if character.isalnum()]
    return count_syllables(word[alike[0] : alike[-1] + 1]) if alike else 1


def find_split_word_spans(text: str) -> list[Span]:
    """Where each of them stands, in code points of `text`."""
    # White space composes with nothing, so that none comes or goes in NFC.
    return [match.span() for match in _WORD.finditer(text)]
