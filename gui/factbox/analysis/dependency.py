"""Turns whatever a dependency throws into one kind of error."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable

Answer = TypeVar("Answer")

# These are not about the text: somebody wants the program to end, or there is no memory.
# A line whose reading ran out of memory stays uncounted and is read again later; an
# answer made up for it would be kept.
_NOT_ITS_FAULT = (KeyboardInterrupt, SystemExit, GeneratorExit, MemoryError)


class DependencyError(Exception):
    """A dependency failed. The message is the dependency's own."""


def ask(question: Callable[[], Answer]) -> Answer:
    """Return what `question`, which asks a dependency, returns.

    Raises DependencyError for whatever it throws, including a panic in compiled code, which
    arrives as a BaseException.
    """
    try:
        return question()
    except _NOT_ITS_FAULT:
        raise
    except BaseException as problem:
        raise DependencyError(_words(problem)) from problem


def _words(problem: BaseException) -> str:
    try:
        words = " ".join(str(problem).split())
    except Exception:
        # What was thrown may be as broken as what threw it.
        words = ""
    return words[:200] or type(problem).__name__
