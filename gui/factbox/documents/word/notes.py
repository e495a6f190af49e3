"""Foot- and endnotes of a Word file."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import count

from lxml.etree import _Element

from factbox.analysis.text.left_out.kind import Kind
from factbox.analysis.text.style import Style
from factbox.documents.list_numbers import WRITTEN
from factbox.documents.typed_out import TypedParagraph
from factbox.documents.word.asides import NoteMark
from factbox.documents.word.names import number, value, w
from factbox.documents.word.parts import Parts
from factbox.documents.word.simplify import simplify

_FOOTNOTE = Style(Kind.FOOTNOTES)
_USUAL_FORMATS = {"footnote": "decimal", "endnote": "lowerRoman"}

TypeOut = Callable[[_Element], list[TypedParagraph]]


def typed_notes(
    parts: Parts, main: _Element, marks: tuple[NoteMark, ...], type_out: TypeOut
) -> list[TypedParagraph]:
    """Return the notes that `marks` refer to, footnotes first, in the order of the marks.

    Each begins with its number, or with what stands there instead. `main` is the root of the
    text.
    """
    settings = parts.beside_main("settings")
    sections = [*([] if settings is None else [settings]), *main.iter(w("sectPr"))]
    typed: list[TypedParagraph] = []
    for kind in _USUAL_FORMATS:
        notes = _notes(parts.beside_main(f"{kind}s"), kind)
        for mark, sign in _signed(kind, marks, sections):
            if mark.note_id in notes:
                typed += _typed(type_out(notes[mark.note_id]), mark, sign)
    return typed


def _signed(
    kind: str, marks: tuple[NoteMark, ...], sections: list[_Element]
) -> Iterator[tuple[NoteMark, str]]:
    """Yield each mark of a kind with its sign."""
    start, form = 1, _USUAL_FORMATS[kind]
    # The settings of a section override those of the whole file.
    for section in sections:
        properties = section.find(w(f"{kind}Pr"))
        start = number(properties, w("numStart")) or start
        form = value(properties, w("numFmt")) or form
    numbers = count(start)
    for mark in marks:
        if mark.kind == kind:
            yield mark, mark.custom or WRITTEN.get(form, str)(next(numbers))


def _notes(root: _Element | None, kind: str) -> dict[str, _Element]:
    if root is None:
        return {}
    simplify(root)
    # Others separate the notes from the text.
    return {
        each.get(w("id"), ""): each
        for each in root.iter(w(kind))
        if each.get(w("type"), "normal") == "normal"
    }


def _typed(
    paragraphs: list[TypedParagraph], mark: NoteMark, sign: str
) -> Iterator[TypedParagraph]:
    for index, (text, _) in enumerate(paragraphs):
        if index == 0:
            # A mark of its own is typed in the note too.
            text = f"[{sign}] {text.removeprefix(mark.custom).lstrip()}".strip()
        yield TypedParagraph(text, _FOOTNOTE)
