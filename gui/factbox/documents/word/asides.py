"""The findings in a Word file beside its paragraphs: marks of notes, pictures, warnings."""

from __future__ import annotations

from typing import NamedTuple


class NoteMark(NamedTuple):
    """The mark of a note in the text; `kind` is "footnote" or "endnote".

    `custom` is "" if the number of the note stands there.
    """

    kind: str
    note_id: str
    custom: str


class Asides:
    """The findings in a Word file beside its paragraphs, in the order of the text."""

    def __init__(self) -> None:
        #: a picture, a drawing or a chart
        self.has_pictures = False
        #: a prompt in a form, such as “Click here to enter text”, which is not typed out
        self.has_prompts = False
        # A note may be marked more than once.
        self._marks: dict[tuple[str, str], NoteMark] = {}
        self._warnings: dict[str, None] = {}

    @property
    def marks(self) -> tuple[NoteMark, ...]:
        """The first mark of each note."""
        return tuple(self._marks.values())

    @property
    def warnings(self) -> tuple[str, ...]:
        """Sentences for people."""
        return tuple(self._warnings)

    def add_mark(self, mark: NoteMark) -> None:
        """Add the mark of a note."""
        self._marks.setdefault((mark.kind, mark.note_id), mark)

    def warn(self, sentence: str) -> None:
        """Add a sentence for people, once."""
        self._warnings[sentence] = None
