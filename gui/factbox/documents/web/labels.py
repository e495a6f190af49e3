"""The labels of notes."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from factbox.analysis.text.style import Style
from factbox.documents.typed_out import TypedParagraph

_LEADING_LABEL = re.compile(r"[\[(]?([0-9]{1,4}|[*†‡§¶]{1,5})[\])]?[.:)]?\s+")


def labelled(
    note: Iterable[TypedParagraph], label: str, style: Style
) -> Iterator[TypedParagraph]:
    """The paragraphs of a note, with its label once at its beginning."""
    for index, (text, _) in enumerate(note):
        if index == 0:
            own = _LEADING_LABEL.match(text)
            if own and label in ("", own[1]):
                label, text = own[1], text[own.end() :]
            elif label and text.startswith((f"{label} ", f"{label}. ", f"[{label}] ")):
                text = text.partition(" ")[2]
            text = f"[{label}] {text}" if label else text
        yield TypedParagraph(text, style)
