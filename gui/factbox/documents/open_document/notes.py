"""The notes of an OpenDocument text."""

from __future__ import annotations

from lxml.etree import _Element

from factbox.analysis.text.left_out.kind import Kind
from factbox.analysis.text.style import Style
from factbox.documents.open_document.names import full, said
from factbox.documents.typed_out import TypedParagraph

_NOTE = Style(Kind.FOOTNOTES)


class CollectedNotes:
    """The notes that have been read: footnotes, followed by endnotes."""

    def __init__(self) -> None:
        self._footnotes: list[TypedParagraph] = []
        self._endnotes: list[TypedParagraph] = []
        self._begun: list[tuple[str, bool]] = []
        self._number = 0

    def begin(self, note: _Element) -> None:
        """Begin a note."""
        self._number += 1
        citation = note.find(full("text:note-citation"))
        mark = "" if citation is None else "".join(citation.itertext()).strip()
        is_endnote = said(note, "text:note-class") == "endnote"
        self._begun.append((mark or str(self._number), is_endnote))

    def end(self, paragraphs: list[TypedParagraph]) -> None:
        """End the note that was begun last, which has these paragraphs."""
        mark, is_endnote = self._begun.pop()
        texts = [paragraph.text for paragraph in paragraphs]
        if texts:
            texts[0] = f"[{mark}] {texts[0]}"
        notes = self._endnotes if is_endnote else self._footnotes
        notes += [TypedParagraph(text, _NOTE) for text in texts]

    def typed(self) -> list[TypedParagraph]:
        """Return the notes as paragraphs."""
        return self._footnotes + self._endnotes
