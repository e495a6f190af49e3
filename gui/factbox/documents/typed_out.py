"""A document as a careful reader would type it out."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from factbox.analysis.text.style import Style, Styles

#: Is told, from time to time, how many of how many parts of a document have been read.
Progress = Callable[[int, int], None]


class TypedParagraph(NamedTuple):
    """A paragraph on one line, and what the document says it is, if it is not plain text.

    Tabs separate the cells of a row of a table.
    """

    text: str
    style: Style | None = None


class Source(NamedTuple):
    """The origin of a text.

    `format` is the value of a Format. `title` and `author` are "" and `pages` is None if the
    document does not say. `warnings` are sentences for people, to be translated where they
    are shown. `is_part` tells that only the article of a web page was taken, not what is around
    it.
    """

    format: str
    title: str = ""
    author: str = ""
    pages: int | None = None
    warnings: tuple[str, ...] = ()
    is_part: bool = False


class TypedOut(NamedTuple):
    """The paragraphs of a document; none of them is blank."""

    source: Source
    paragraphs: tuple[TypedParagraph, ...]

    @property
    def lines(self) -> list[str]:
        """The text of each paragraph."""
        return [paragraph.text for paragraph in self.paragraphs]

    @property
    def styles(self) -> Styles:
        """The style of each paragraph."""
        return [paragraph.style for paragraph in self.paragraphs]

    @property
    def text(self) -> str:
        """The paragraphs, one on each line."""
        return "\n".join(self.lines)
