"""The notes of a rich text."""

from __future__ import annotations

from collections.abc import Callable

from factbox.analysis.text.left_out.kind import Kind
from factbox.analysis.text.style import Style
from factbox.documents.list_numbers import WRITTEN
from factbox.documents.typed_out import TypedParagraph

_NOTE = Style(Kind.FOOTNOTES)
_FORMATS = {
    "ar": "decimal",
    "alc": "lowerLetter",
    "auc": "upperLetter",
    "rlc": "lowerRoman",
    "ruc": "upperRoman",
    "chi": "chicago",
}


class _Kept:
    """The footnotes, or the endnotes."""

    def __init__(self) -> None:
        self.format = "decimal"
        self.next_number = 1
        self.paragraphs: list[TypedParagraph] = []

    def keep(self, paragraphs: list[TypedParagraph], mark: str) -> None:
        texts = [paragraph.text for paragraph in paragraphs]
        if mark and texts:
            texts[0] = texts[0].removeprefix(mark).strip()
        if not mark:
            mark = WRITTEN[self.format](self.next_number)
            self.next_number += 1
        if texts:
            texts[0] = f"[{mark}] {texts[0]}"
        self.paragraphs += [TypedParagraph(text, _NOTE) for text in texts]


class NotesInText:
    """The footnotes that have been read, and the endnotes."""

    def __init__(self) -> None:
        self._footnotes = _Kept()
        self._endnotes = _Kept()
        self._is_endnote = False

    def hand_over_with(self, mark: str) -> Callable[[list[TypedParagraph]], None]:
        """Return what takes the next note; it has a `mark` of its own, or else a number."""
        self._is_endnote = False

        def keep(paragraphs: list[TypedParagraph]) -> None:
            (self._endnotes if self._is_endnote else self._footnotes).keep(paragraphs, mark)

        return keep

    def say(self, word: str, number: int | None) -> None:
        """Take a control word about notes."""
        if word == "ftnalt":
            self._is_endnote = True
            return
        kept = self._endnotes if word.startswith("a") else self._footnotes
        about = word.removeprefix("a").removeprefix("ftn")
        if about == "start":
            kept.next_number = number or 1
        else:
            kept.format = _FORMATS[about.removeprefix("n")]

    def typed(self) -> list[TypedParagraph]:
        """Return the notes as paragraphs."""
        return self._footnotes.paragraphs + self._endnotes.paragraphs
