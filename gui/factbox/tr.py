"""The one function through which words that a user sees are translated.

`pyside6-lupdate` finds its calls; so the text must stand in the call itself, as one literal.
Without a window, as on the command line, everything is said in English.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import NamedTuple

#: Returns the translation of a text, given a context, the text, a hint and a number; "" without
#: one. QTranslator.translate is such a function.
Translate = Callable[[str, str, str, int], str | None]


class NumberStyle(NamedTuple):
    """How numbers are written: the sign before decimals, and the one between thousands.

    There is none between thousands in a number with fewer digits than `least_digits`.
    """

    decimal: str = "."
    thousands: str = ","
    least_digits: int = 4


_ENGLISH = NumberStyle()

# The number, perhaps an adjective, and a noun in the plural.
_PLURAL = re.compile(r"(%L?n (?:[a-z]+ )??[a-z]+)s\b")


class _Window:
    """The language of the window, which is that of the whole process, as Qt has it."""

    translate: Translate | None = None
    numbers = _ENGLISH


def translate_by(translate: Translate | None, numbers: NumberStyle = _ENGLISH) -> None:
    """Translate with this function from now on; without one, say everything in English."""
    _Window.translate, _Window.numbers = translate, numbers


def tr(text: str, hint: str = "", n: int | None = None) -> str:
    """Return `text` in the language of the window; `text` itself without a translation.

    A `hint` tells a translator what is meant, and tells equal texts apart. With a number `n`,
    the noun after “%n” is in the plural that belongs to it, and the number stands for “%n”; for
    “%Ln”, it stands with its thousands set apart. So it does for “%n”, unless by a comma, which
    would part it in a row of numbers.
    """
    said = ""
    if _Window.translate is not None:
        said = _Window.translate("", text, hint, -1 if n is None else abs(n)) or ""
    if n is None:
        return said or text
    return _with_number(said or _in_number(text, n), n)


def tr_later(text: str) -> str:
    """Return `text` itself, which is translated where it is shown."""
    return text


def written(number: str) -> str:
    """Return a number like "1,234.5" as it is written in the language of the window."""
    style = _Window.numbers
    whole, point, decimals = number.partition(".")
    if sum(map(str.isdigit, whole)) < style.least_digits:
        whole = whole.replace(",", "")
    return whole.replace(",", style.thousands) + point.replace(".", style.decimal) + decimals


def with_thousands(number: int) -> str:
    """Return a whole number, with its thousands set apart as in the window's language."""
    return written(f"{number:,}")


def _in_number(text: str, number: int) -> str:
    """Return an English text like "%n hard words" as it is for a number: "%n hard word"."""
    return _PLURAL.sub(r"\1", text, count=1) if abs(number) == 1 else text


def _with_number(text: str, number: int) -> str:
    apart = with_thousands(number)
    without_comma = str(number) if "," in apart else apart
    return text.replace("%Ln", apart, 1).replace("%n", without_comma, 1)
