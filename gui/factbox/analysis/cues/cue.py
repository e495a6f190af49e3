"""What one place in a paragraph says about the structure of the text."""

from __future__ import annotations

from enum import Enum, IntEnum
from typing import NamedTuple


class CueKind(Enum):
    """What a cue is about.

    CODE is a Markdown fence, between two of which nothing counts; UNDERLINE makes a
    heading of the line above it.
    """

    ITEM = "item"
    ANNOUNCEMENT = "announcement"
    CLOSING = "closing"
    HEADING = "heading"
    CODE = "code"
    UNDERLINE = "underline"


class Strength(IntEnum):
    """How surely the words of an item's cue enumerate."""

    #: only continues what something else began: "Next", "Finally", "Another"
    WEAK = 0
    #: opens where something else supports it: "One reason", "First we …", "To begin with"
    MEDIUM = 1
    #: "First,", "The second reason is", "1."
    STRONG = 2


class Position(IntEnum):
    """Where in its paragraph an item's cue stands."""

    INLINE = 0
    SENTENCE = 1
    PARAGRAPH = 2


class Role(Enum):
    """What the words of an item's cue say of its place among the others."""

    PLAIN = "plain"
    #: "One reason", which "Another" continues
    ONE = "one"
    #: "For one thing", which gives a reason of any name
    FOR_ONE = "for one"
    #: "Another", "A further reason"
    OTHER = "other"
    #: "Then": after the one before in time as well
    THEN = "then"
    #: "Finally", "The last": nothing comes after it. Of a heading: it closes the others
    LAST = "last"


#: Style of all cues that are words: they continue one another in any mixture.
WORDS = "words"


class Cue(NamedTuple):
    """One cue; offsets are code points of the paragraph's text.

    `start` and `end` bound the marker of an item, the whole of any other. `gist` is where
    begins what an item proposes; `sentence` is the end of the sentence that holds the cue.

    `ordinal` is the number of an item or of a heading, or the announced number; None where
    the words give none ("Next", "several reasons"). `style` tells enumerations apart: the
    form of a list's marker, `WORDS`, a heading's number signs. `other` is the second
    reading of a letter that may be Roman, as (style, ordinal). `noun` is what an item is
    called, or what is announced, in the plural; `singular` is its singular, if the language
    knows it. `level` is a Markdown heading's, 0 of a heading without number signs.
    """

    kind: CueKind
    start: int
    end: int
    gist: int = 0
    sentence: int = 0
    ordinal: int | None = None
    style: str = ""
    other: tuple[str, int] | None = None
    noun: str | None = None
    singular: str | None = None
    level: int = 0
    strength: Strength = Strength.STRONG
    position: Position = Position.PARAGRAPH
    role: Role = Role.PLAIN
    #: "One reason", "First we …" that tells what somebody did
    is_narrative: bool = False
    #: a line of a table of contents, or of a list of references
    is_note: bool = False


class Recommendation(NamedTuple):
    """A sentence, from `start` to `end`; what it recommends begins at `gist`."""

    start: int
    end: int
    gist: int
