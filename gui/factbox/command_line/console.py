"""Writes to standard output, and complaints to standard error."""

from __future__ import annotations

import argparse
import codecs
import os
import sys
from collections.abc import Callable, Iterable
from io import TextIOWrapper
from typing import TYPE_CHECKING, NoReturn, TypeVar

from factbox.reports.escaping import harmless

if TYPE_CHECKING:
    from _typeshed import SupportsWrite

_Value = TypeVar("_Value")

#: The name of standard input, as a file.
STANDARD_INPUT = "-"
# What an ASCII terminal shows instead.
_IN_ASCII = str.maketrans(
    {**dict.fromkeys("“”„", '"'), **dict.fromkeys("‘’", "'"), **dict.fromkeys("‐‑–—−", "-")}
    | {"…": "...", "→": "->", "×": "x", "·": "-", "•": "*", "\xa0": " ", "\u202f": " "}
)
_STANDARD_ERROR = 2


class Parser(argparse.ArgumentParser):
    """A parser that is safe for a terminal, and says when its help is not written."""

    def error(self, message: str) -> NoReturn:
        """Say what is wrong with the arguments, and exit."""
        super().error(printable(message))

    def _print_message(self, message: str, file: SupportsWrite[str] | None = None) -> None:
        # Some versions of argparse take no notice if the help or the version is not written.
        is_output = file is sys.stdout
        if sys.stdout is None or not is_output:
            super()._print_message(message, file)
            return
        try:
            sys.stdout.write(message)
            sys.stdout.flush()
        except OSError as problem:
            self.exit(_not_written("help", problem))


def argument(read: Callable[[str], _Value]) -> Callable[[str], _Value]:
    """Return `read` as the type of an option: the sentence of its ValueError is said."""

    def read_or_refuse(value: str) -> _Value:
        try:
            return read(value)
        except ValueError as problem:
            raise argparse.ArgumentTypeError(str(problem)) from None

    return read_or_refuse


def fill_gaps() -> None:
    """Let no file have the number of a standard stream that is closed.

    Libraries such as Qt write their warnings to number 2, whatever that is.
    """
    while (descriptor := os.open(os.devnull, os.O_RDWR)) <= _STANDARD_ERROR:
        pass
    os.close(descriptor)


def let_all_be_written() -> None:
    """Let the standard streams write any character, with a substitute if need be."""
    codecs.register_error("factbox", _substitute)
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(errors="factbox")


def write_out(pieces: Iterable[bytes], what: str) -> int:
    """Write `pieces` to standard output, and return the exit code; a complaint names `what`.

    A file or another program gets them as they are, in UTF-8; a terminal gets what it can
    show, and nothing that it would obey. Whoever reads them sees each at once.
    """
    if sys.stdout is None:
        return complain("There is no standard output to write to.", 1)
    try:
        is_terminal = sys.stdout.isatty()
        for piece in pieces:
            if is_terminal:
                sys.stdout.write(harmless(piece.decode("utf-8", "replace")))
            else:
                sys.stdout.buffer.write(piece)
            sys.stdout.flush()
    except OSError as problem:
        return _not_written(what, problem)
    return 0


def complain(sentence: str, code: int) -> int:
    """Say in one line what is wrong, if there is where to say it, and return `code`."""
    # Without standard error, `print` would write among the output.
    if sys.stderr is not None:
        print(f"factbox: {printable(' '.join(sentence.split()))}", file=sys.stderr)
    return code


def printable(text: str) -> str:
    """Return `text` for a terminal, with nothing that it would obey."""
    return harmless(text).replace("\t", " ")


def _not_written(what: str, problem: OSError) -> int:
    """Say that `what` cannot be written, unless nobody reads on; return the exit code."""
    # Python would try again at exit, and complain.
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    # The reader has seen enough (`| head`).
    if isinstance(problem, BrokenPipeError):
        return 0
    return complain(f"The {what} cannot be written: {problem.strerror}.", 1)


def _substitute(problem: UnicodeError) -> tuple[str, int]:
    """Return the best that an encoding can do for characters that it lacks."""
    if not isinstance(problem, UnicodeEncodeError):
        raise problem
    lacking = problem.object[problem.start : problem.end].translate(_IN_ASCII)
    return lacking.encode("ascii", "backslashreplace").decode(), problem.end
