"""Measures texts: one, or many in several processes or on several machines."""

from __future__ import annotations

from functools import partial
from itertools import chain
from typing import TYPE_CHECKING

from factbox.measuring.in_order import in_order
from factbox.measuring.input_text import InputText
from factbox.measuring.measure import report_on
from factbox.measuring.options import Options

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from concurrent.futures import Executor

    from factbox.measuring.report import Report

# How many characters are sent at a time: measuring them takes far longer than sending them.
_AT_A_TIME = 10_000
_MOST_SENT = 64


def measure(
    text: str,
    rules: str = "Fact box",
    *,
    headline: str = "automatic",
    leave_out: str | None = None,
    join_lines: bool = False,
    language: str = "auto",
) -> Report:
    """Measure a text, and return a report with every figure of it.

    `rules` is the name of a rule set. The other options mean what they do on the command line.
    Raises ValueError for a name that does not exist, with a sentence that lists those that do,
    and TypeError if `text` is not a str.
    """
    options = Options.named(
        rules, headline, leave_out, join_lines=join_lines, language=language
    )
    return _report_on(options, _checked(text))


def measure_many(
    texts: Iterable[str],
    executor: Executor | None = None,
    rules: str = "Fact box",
    *,
    headline: str = "automatic",
    leave_out: str | None = None,
    join_lines: bool = False,
    language: str = "auto",
) -> Iterator[Report]:
    """Measure texts, with the options of `measure`, and yield a report on each, in order.

    `texts` may be a generator: they are taken a few at a time, and no report is kept.
    `executor` may be any of `concurrent.futures`, or one that works like them; without one,
    each text is measured when its report is asked for. Raises TypeError for what is not a str,
    and for a single text.
    """
    if isinstance(texts, str):
        raise TypeError("measure_many takes several texts, such as a list; measure takes one.")
    options = Options.named(
        rules, headline, leave_out, join_lines=join_lines, language=language
    )
    checked = map(_checked, texts)
    if executor is None:
        return map(partial(_report_on, options), checked)
    some = in_order(partial(_reports_on, options), _pieces(checked), executor, _MOST_SENT)
    return chain.from_iterable(some)


def _checked(text: str) -> str:
    """Return `text`. Raises TypeError if it is not a str, whatever types a caller may check."""
    if isinstance(text, str):
        return text
    raise TypeError(f"A text to measure must be a str, not {type(text).__name__}.")


def _report_on(options: Options, text: str) -> Report:
    return report_on(InputText.of(text), options)


def _reports_on(options: Options, texts: list[str]) -> list[Report]:
    return [_report_on(options, text) for text in texts]


def _pieces(texts: Iterable[str]) -> Iterator[list[str]]:
    """Yield all texts, a few at a time."""
    some: list[str] = []
    characters = 0
    for text in texts:
        some.append(text)
        characters += len(text)
        if characters >= _AT_A_TIME or len(some) == _MOST_SENT:
            yield some
            some, characters = [], 0
    if some:
        yield some
