"""Says why a text is not a word list."""

from __future__ import annotations

_LONGEST = 40
#: What a list looks like.
ADVICE = "Put one word on each line, with its level if you like, as in “house,A1”"


class ListError(Exception):
    """A text is not a word list; the message says which line shows it, why, and what to do."""

    def __init__(self, why: str, advice: str) -> None:
        super().__init__(f"{why} {advice}.".replace("..", "."))


def quoted(text: str) -> str:
    """Return the beginning of a text, on one line, in quotation marks."""
    line = " ".join(text[: 4 * _LONGEST].split())
    return f"“{line if len(line) <= _LONGEST else line[: _LONGEST - 1] + '…'}”"
