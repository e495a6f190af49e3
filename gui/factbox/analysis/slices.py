"""Work that is done a slice at a time: a generator that yields between two slices."""

from __future__ import annotations

from collections.abc import Generator
from typing import TypeVar

Result = TypeVar("Result")


def at_once(work: Generator[None, None, Result]) -> Result:
    """What `work` returns, done without a pause."""
    while True:
        try:
            next(work)
        except StopIteration as done:
            result: Result = done.value
            return result
