"""Writes to standard output, and complaints to standard error."""

from __future__ import annotations

import argparse
import codecs
import os
import sys
from collections.abc import Iterable
from io import TextIOWrapper
from typing import NoReturn

from factbox.reports.escaping import harmless

# What an ASCII terminal shows instead.
_IN_ASCII = str.maketrans(
    {**dict.fromkeys("“”„", '"'), **dict.fromkeys("‘’", "'"), **dict.fromkeys("‐‑–—−", "-")}
    | {"…": "...", "→": "->", "×": "x", "·": "-", "•": "*", "\xa0": " ", "\u202f": " "}
)


class Parser(argparse.ArgumentParser):
    """An argument parser whose error messages are safe for a terminal."""

    def error(self, message: str) -> NoReturn:
        """Say what is wrong with the arguments, and exit."""
        super().error(printable(message))


def let_all_be_written() -> None:
    """Let the standard streams write any character, with a substitute if need be."""
    codecs.register_error("factbox", _substitute)
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(errors="factbox")


def write_out(pieces: Iterable[bytes], what: str) -> int:
    """Write `pieces` to standard output, and return the exit code; a complaint names `what`.

    A file or another program gets them as they are, in UTF-8; a terminal gets what it can
    show, and nothing that it would obey.
    """
    if sys.stdout is None:
        return complain("There is no standard output to write to.", 1)
    try:
        if sys.stdout.isatty():
            for piece in pieces:
                sys.stdout.write(harmless(piece.decode("utf-8", "replace")))
        else:
            sys.stdout.buffer.writelines(pieces)
        sys.stdout.flush()
    except OSError as problem:
        give_up_output()
        if not isinstance(problem, BrokenPipeError):  # The reader has seen enough (`| head`).
            return complain(f"The {what} cannot be written: {problem.strerror}.", 1)
    return 0


def give_up_output() -> None:
    """Discard unwritten output, which Python would try to write again at exit."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def complain(sentence: str, code: int) -> int:
    """Say in one line what is wrong, and return `code`."""
    print(f"factbox: {printable(' '.join(sentence.split()))}", file=sys.stderr)
    return code


def printable(text: str) -> str:
    """Return `text` for a terminal, with nothing that it would obey."""
    return harmless(text).replace("\t", " ")


def _substitute(problem: UnicodeError) -> tuple[str, int]:
    """Return the best that an encoding can do for characters that it lacks."""
    if not isinstance(problem, UnicodeEncodeError):
        raise problem
    lacking = problem.object[problem.start : problem.end].translate(_IN_ASCII)
    return lacking.encode("ascii", "backslashreplace").decode(), problem.end
