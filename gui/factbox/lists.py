"""Lists and quotation marks, as the language of the window writes them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factbox.tr import tr

if TYPE_CHECKING:
    from collections.abc import Iterable


def listed(items: Iterable[str]) -> str:
    """Return the items that are not empty, in a row: "one, two"."""
    two = tr("{one}, {next}", "how the items of a list stand in a row")
    return two.removeprefix("{one}").removesuffix("{next}").join(filter(None, items))


def quoted(words: str) -> str:
    """Return words that are not the program's own, in quotation marks."""
    return tr("“%s”", "a word, a name or a title, in quotation marks") % words
