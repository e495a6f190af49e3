"""Says why a word list cannot be read."""

from __future__ import annotations

_LONGEST = 40
#: What a list looks like.
ADVICE = "Put one word on each line, with its level if you like, as in “house,A1”"


class WordListError(Exception):
    """A word list cannot be read or kept; the message says why, and what to do."""


def not_a_list(why: str, advice: str) -> WordListError:
    """Return what to raise for a text that is no list."""
    return WordListError(f"{why} {advice}.".replace("..", "."))


def quoted(text: str) -> str:
    """Return the beginning of a text, on one line, in quotation marks."""
    line = " ".join(text[: 4 * _LONGEST].split())
    return f"“{line if len(line) <= _LONGEST else line[: _LONGEST - 1] + '…'}”"
