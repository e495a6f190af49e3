"""Whatever a dependency throws stops here."""

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
    """A dependency failed; the message says how, in its words."""


def ask(question: Callable[[], Answer]) -> Answer:
    """What `question`, which asks a dependency, gives.

    Raises DependencyError for whatever it throws, a panic in compiled code among it,
    which arrives as a BaseException.
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
