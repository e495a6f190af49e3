"""What one place in a paragraph says about the structure of the text."""

from __future__ import annotations

from enum import Enum, IntEnum
from typing import NamedTuple


class CueKind(Enum):
    """What a cue is about. UNDERLINE makes a heading of the line above it."""

    ITEM = "item"
    ANNOUNCEMENT = "announcement"
    CLOSING = "closing"
    HEADING = "heading"
    UNDERLINE = "underline"


class Strength(IntEnum):
    """How certain it is that the words of an item's cue enumerate."""

    #: only continues an enumeration: "Next", "Finally", "Another"
    WEAK = 0
    #: opens an enumeration if something supports it: "One reason", "First we …"
    MEDIUM = 1
    #: "First,", "The second reason is", "1."
    STRONG = 2


class Position(IntEnum):
    """Where an item's cue stands in its paragraph."""

    INLINE = 0
    SENTENCE = 1
    PARAGRAPH = 2


class Role(Enum):
    """What the words of an item's cue say about its place among the others."""

    PLAIN = "plain"
    #: "One reason", which "Another" continues
    ONE = "one"
    #: "For one thing", whatever its items are called
    FOR_ONE = "for one"
    #: "Another", "A further reason"
    OTHER = "other"
    #: "Moreover" among numbered items, one of them only where more are announced
    ADDS = "adds"
    #: "Then", which may also mean later in time
    THEN = "then"
    #: "Finally", "The last": no item follows. A heading with this role closes the others
    LAST = "last"


#: The style of all cues that are words; they continue one another in any mixture.
WORDS = "words"
#: What begins the name that the two markers of a pair share: "einerseits … andererseits".
PAIR = "pair "


class Cue(NamedTuple):
    """One cue; offsets are code points of the paragraph's text.

    `start` and `end` bound the marker of an item, and the whole of any other cue. `gist` is
    where the proposal of an item begins; `sentence` is the end of the sentence with the cue,
    and `following` are those of the next few sentences, if there are several items in a line.

    `ordinal` is the number of an item or heading, or the announced number; None if the words
    state none ("Next", "several reasons"). `style` distinguishes enumerations: it is the form
    of a list's marker, `WORDS`, or the number signs of a heading. `other` is the second
    reading of a letter that may be a Roman numeral, as (style, ordinal). `noun` is what an
    item is called, or the plural of what is announced; `singular` is its singular. `level` is
    that of a heading of Markdown or of a document, 0 for a plain one.
    """

    kind: CueKind
    start: int
    end: int
    gist: int = 0
    sentence: int = 0
    following: tuple[int, ...] = ()
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
    #: "zunächst": tells a story, unless an announcement counts what follows
    only_opens: bool = False
    #: its noun may as well be a verb: "La première interdit les camions"
    may_be_verb: bool = False
    #: in a script that has no spaces between words
    is_dense: bool = False


class Recommendation(NamedTuple):
    """A sentence, from `start` to `end`, that recommends something."""

    start: int
    end: int
