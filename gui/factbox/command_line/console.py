"""What the command line writes: to standard output, and complaints to standard error."""

from __future__ import annotations

import os
import sys
import unicodedata
from collections.abc import Iterable


def write_out(pieces: Iterable[bytes], what: str) -> int:
    """Write `pieces` of `what` to standard output; the exit code."""
    if sys.stdout is None:
        return complain("There is no standard output to write to.", 1)
    try:
        sys.stdout.buffer.writelines(pieces)
        sys.stdout.buffer.flush()
    except OSError as problem:
        # Python would try, and complain, once more at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        if not isinstance(problem, BrokenPipeError):  # The reader has seen enough (`| head`).
            return complain(f"The {what} cannot be written: {problem.strerror}.", 1)
    return 0


def complain(sentence: str, code: int) -> int:
    """Say in one line what is wrong; the exit code, which is `code`."""
    print(f"factbox: {printable(' '.join(sentence.split()))}", file=sys.stderr)
    return code


def printable(text: str) -> str:
    """`text` with its control characters, line ends left out, shown as U+FFFD.

    A terminal would obey them, and they come from a stranger.
    """
    return "".join(
        "\ufffd"
        if character != "\n" and unicodedata.category(character) in ("Cc", "Cs")
        else character
        for character in text
    )
