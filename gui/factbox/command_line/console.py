"""Writes to standard output, and complaints to standard error."""

from __future__ import annotations

import os
import sys
import unicodedata
from collections.abc import Iterable


def write_out(pieces: Iterable[bytes], what: str) -> int:
    """Write `pieces` to standard output, and return the exit code; a complaint names `what`."""
    if sys.stdout is None:
        return complain("There is no standard output to write to.", 1)
    try:
        sys.stdout.buffer.writelines(pieces)
        sys.stdout.buffer.flush()
    except OSError as problem:
        # Python would try again at exit, and complain.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        if not isinstance(problem, BrokenPipeError):  # The reader has seen enough (`| head`).
            return complain(f"The {what} cannot be written: {problem.strerror}.", 1)
    return 0


def complain(sentence: str, code: int) -> int:
    """Say in one line what is wrong, and return `code`."""
    print(f"factbox: {printable(' '.join(sentence.split()))}", file=sys.stderr)
    return code


def printable(text: str) -> str:
    """Return `text` with U+FFFD for its control characters, except line feeds.

    They come from a stranger, and a terminal would obey them.
    """
    return "".join(
        "\ufffd"
        if character != "\n" and unicodedata.category(character) in ("Cc", "Cs")
        else character
        for character in text
    )
