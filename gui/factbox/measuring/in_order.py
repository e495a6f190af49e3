"""Applies a function to many things in several processes, and keeps their order."""

from __future__ import annotations

from collections import deque
from itertools import islice
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from concurrent.futures import Executor, Future

_Given = TypeVar("_Given")
_Found = TypeVar("_Found")


def in_order(
    function: Callable[[_Given], _Found],
    things: Iterable[_Given],
    executor: Executor,
    at_most: int,
) -> Iterator[_Found]:
    """Yield what `function` returns for each of `things`, in their order.

    No more than `at_most` things are with the executor, or done and not yet taken, at any
    time, so that neither things nor what was found fill the memory.
    """
    rest = iter(things)
    waiting: deque[Future[_Found]] = deque()
    try:
        for thing in islice(rest, at_most):
            waiting.append(executor.submit(function, thing))
        while waiting:
            found = waiting.popleft().result()
            for thing in islice(rest, 1):
                waiting.append(executor.submit(function, thing))
            yield found
    finally:
        # The caller may not want the rest.
        for future in waiting:
            future.cancel()
