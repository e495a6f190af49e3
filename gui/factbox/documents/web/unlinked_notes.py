"""Notes whose marks are not links: a raised number in a line, and one before a note."""

from __future__ import annotations

import re
from typing import NamedTuple

from factbox.documents.web.blocks import BLOCKS
from factbox.documents.web.tree import Element

_LABEL = re.compile(r"[\[(]?([0-9]{1,3}|[*†‡]{1,3})[\])]?")
_IN_BRACKETS = re.compile(r"\[[0-9]{1,3}\]")
# Behind a shorter word, it may be the power of a unit.
_WORD = re.compile(r"(?:[^\W\d_]{3,}|[.,;:!?”’\"')\]])\s*\Z")
_NOTES = ("p", "li", "dd", "div")


class Unlinked(NamedTuple):
    """Notes whose marks are not links."""

    #: the raised marks in the lines
    marks: list[Element]
    #: the blocks of the notes, and their labels
    texts: dict[Element, str]
    #: the same labels where they are raised at the beginning of a block
    labels: list[Element]


def unlinked_notes(root: Element) -> Unlinked:
    """Return the notes of a page whose marks are not links.

    The first mark with a label counts as such, and the last block that begins with it.
    """
    marks: dict[str, Element] = {}
    notes: dict[str, tuple[Element, Element]] = {}
    sure: list[Element] = []
    for raised in root.iter("sup"):
        text = "".join(raised.itertext()).strip() if len(raised) < 3 else ""
        label = _LABEL.fullmatch(text)
        if label is None or next(raised.iter("a"), None) is not None:
            continue
        block = _block_that_begins_with(raised)
        if block is not None:
            notes[label[1]] = block, raised
        elif _IN_BRACKETS.fullmatch(text):
            sure.append(raised)
        elif label[1] not in notes and _WORD.search(_text_before(raised)):
            marks.setdefault(label[1], raised)
    noted = {label: notes[label] for label in marks if label in notes}
    return Unlinked(
        marks=sure + [marks[label] for label in noted],
        texts={block: label for label, (block, _) in noted.items()},
        labels=[raised for _, raised in noted.values()],
    )


def _block_that_begins_with(raised: Element) -> Element | None:
    element = raised
    while element.tag not in BLOCKS:
        parent = element.getparent()
        if parent is None or element.getprevious() is not None or (parent.text or "").strip():
            return None
        element = parent
    return element if element.tag in _NOTES else None


def _text_before(raised: Element) -> str:
    before, parent = raised.getprevious(), raised.getparent()
    if before is not None:
        return before.tail or "".join(before.itertext())
    return (parent.text or "") if parent is not None else ""
