"""Lists, sentences, colons and quotation marks, as the language of the window writes them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factbox.tr import tr

if TYPE_CHECKING:
    from collections.abc import Iterable


def listed(items: Iterable[str]) -> str:
    """Return the items that are not empty, in a row: "one, two"."""
    return _in_a_row(tr("{one}, {next}", "how the items of a list stand in a row"), items)


def with_semicolons(items: Iterable[str]) -> str:
    """Return the same further apart: "one; two"."""
    return _in_a_row(tr("{one}; {next}", "how longer items of a list stand in a row"), items)


def in_sentences(sentences: Iterable[str]) -> str:
    """Return the sentences that are not empty, one behind another: "One. Two."."""
    said = ""
    for each in filter(None, sentences):
        # A Chinese full stop has its space in itself.
        said += f" {each}" if said and not said.endswith("。") else each
    return said


def with_colon(name: str, said: str) -> str:
    """Return what is said of something after its name: "name: said"."""
    return tr("{name}: {said}", "what is said of something, after its name").format(
        name=name, said=said
    )


def quoted(words: str) -> str:
    """Return words that are not the program's own, in quotation marks."""
    return tr("“%s”", "a word, a name or a title, in quotation marks") % words


def _in_a_row(two: str, items: Iterable[str]) -> str:
    return two.removeprefix("{one}").removesuffix("{next}").join(filter(None, items))
