"""Says why a word list cannot be read."""

from __future__ import annotations

from factbox import lists
from factbox.tr import tr_later
from factbox.worded_error import WordedError

_LONGEST = 40


class WordListError(WordedError):
    """A word list cannot be read or kept; the message says why, and what to do."""


def no_words() -> WordListError:
    """Return the error for a list without words."""
    return WordListError(
        tr_later(
            "There are no words in it. Put one word on each line, with its level if you like, "
            "as in “house,A1”."
        )
    )


def quoted(text: str) -> str:
    """Return the beginning of a text, on one line, in quotation marks."""
    line = " ".join(text[: 4 * _LONGEST].split())
    return lists.quoted(line if len(line) <= _LONGEST else f"{line[: _LONGEST - 1]}…")
