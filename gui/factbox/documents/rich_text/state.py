"""The state in a group of a rich text, which the groups within it inherit."""

from __future__ import annotations

from typing import NamedTuple

from factbox.documents.rich_text.flow import TextFlow
from factbox.documents.rich_text.sinks import Sink, Words


class ParagraphState(NamedTuple):
    """The state of a paragraph.

    `is_initial` tells that it is the large first letter of the next paragraph.
    """

    style: int = 0
    outline_level: int | None = None
    is_in_table: bool = False
    nesting: int | None = None
    list_reference: int | None = None
    list_level: int = 0
    is_initial: bool = False

    def after(self, word: str, number: int | None) -> ParagraphState:
        """Return what holds after a control word."""
        match word:
            case "pard":
                return ParagraphState()
            case "s":
                return self._replace(style=number or 0)
            case "outlinelevel":
                return self._replace(outline_level=number)
            case "intbl":
                return self._replace(is_in_table=number != 0)
            case "itap":
                return self._replace(nesting=number)
            case "ls":
                return self._replace(list_reference=number)
            case "dropcapt":
                return self._replace(is_initial=True)
            case "ilvl":
                return self._replace(list_level=number or 0)
            case _:
                return self

    @property
    def depth(self) -> int:
        """The number of tables that the paragraph is in."""
        return int(self.is_in_table) if self.nesting is None else max(0, self.nesting)


class CharacterState(NamedTuple):
    """The state of characters. `other_font` is that of text from right to left."""

    font: int = 0
    other_font: int | None = None
    is_from_right: bool = False
    is_hidden: bool = False
    is_deleted: bool = False
    is_raised: bool = False

    def after(self, word: str, number: int | None) -> CharacterState:
        """Return what holds after a control word."""
        is_on = number != 0
        match word:
            case "f":
                return self._replace(font=number or 0)
            case "af":
                return self._replace(other_font=number)
            case "rtlch" | "ltrch":
                return self._replace(is_from_right=word == "rtlch")
            case "v":
                return self._replace(is_hidden=is_on)
            case "deleted" | "mvf":
                return self._replace(is_deleted=is_on)
            case "super" | "up":
                return self._replace(is_raised=is_on)
            case "nosupersub" | "sub":
                return self._replace(is_raised=False)
            case _:
                return self

    @property
    def shown_font(self) -> int:
        """The font that the characters are shown in."""
        if self.is_from_right and self.other_font is not None:
            return self.other_font
        return self.font

    @property
    def is_unseen(self) -> bool:
        """The characters are hidden, or deleted by a revision."""
        return self.is_hidden or self.is_deleted


class GroupState(NamedTuple):
    """The state in a group.

    `flow` is the text that the group belongs to, and `sink` takes what is written in it.
    `fallback` is the length of what stands beside a character for programs that cannot read
    it.
    """

    flow: TextFlow
    sink: Sink
    look: CharacterState = CharacterState()
    setting: ParagraphState = ParagraphState()
    fallback: int = 1
    is_left_out: bool = False
    field: Words | None = None
    is_code: bool = False
