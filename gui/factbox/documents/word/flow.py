"""Paragraphs of a Word file that follow each other in one place."""

from __future__ import annotations

from collections.abc import Iterable

from factbox.analysis.text.style import Style
from factbox.documents.tidy import typed_paragraphs
from factbox.documents.typed_out import TypedParagraph


class Flow:
    """The paragraphs in one place: in the text, in a cell, in a text box or in a note."""

    def __init__(self) -> None:
        #: the paragraphs that have ended
        self.paragraphs: list[TypedParagraph] = []
        #: the paragraph belongs to a table of contents, which is not typed out
        self.is_contents = False
        #: the style of the paragraph hides text
        self.style_hides = False
        #: the run hides text
        self.run_hides = False
        self._pieces: list[str] = []
        self._number = ""
        self._style: Style | None = None
        self._joins_next = False
        self._boxes: list[TypedParagraph] = []

    @property
    def is_hidden(self) -> bool:
        """Return whether nothing that is added is seen."""
        return self.run_hides or self.is_contents

    def begin(self, number: str, style: Style | None, *, joins_next: bool) -> None:
        """Begin a paragraph, unless the one before it goes on in it.

        Before its text stands its `number`. It goes on in the next one if it `joins_next`.
        """
        if not self._joins_next:
            self.end()
        self._number, self._style, self._joins_next = number, style, joins_next

    def add(self, text: str) -> None:
        """Add text to the paragraph. A manual line break in it is a "\\n"."""
        if text and not self.is_hidden:
            self._pieces.append(text)

    def add_box(self, paragraphs: list[TypedParagraph]) -> None:
        """Add a text box, which stands beside the paragraph: it is typed after it."""
        self._boxes += paragraphs

    def add_after(self, paragraphs: Iterable[TypedParagraph]) -> None:
        """Add paragraphs after the paragraph, such as those of a table."""
        self.end()
        self.paragraphs += paragraphs

    def close(self) -> None:
        """End the paragraph, unless it goes on in the next one."""
        if not self._joins_next:
            self.end()

    def end(self) -> None:
        """End the paragraph."""
        text = "".join(self._pieces)
        typed = typed_paragraphs(text, self._style) if text else []
        if typed and self._number:
            typed[0] = typed[0]._replace(text=f"{self._number} {typed[0].text}")
        self.paragraphs += typed
        self.paragraphs += self._boxes
        self._pieces, self._boxes = [], []
        self._number, self._style, self._joins_next = "", None, False
