"""Marks of lines: code fences, ends of comments that go beyond a line, and styles."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from factbox.analysis.text.as_read import AsRead
from factbox.analysis.text.left_out.kind import Kind
from factbox.analysis.text.left_out.signs import COMMENT_END, COMMENT_START, read_signs
from factbox.analysis.text.style import Style

# In an item or a quotation, too.
_FENCE = re.compile(
    r"[ \t>]*+(?P<item>(?:[-*+]|\d{1,3}[.)])[ \t]+)?(?P<signs>`{3,}|~{3,})(?P<info>.*)",
    re.DOTALL,
)
# Without one of these in it, a line has no marks.
_SIGNS = ("```", "~~~", COMMENT_START, COMMENT_END)
_MAY_BE_SIGN = re.compile("[`~<>｀～＜＞]")
_DEEPEST = 9


class LineMark(NamedTuple):
    """A code fence, the beginning and end of comments that go beyond the line, or a style.

    `fence` has the signs of a fence. If nothing follows them, it `is_bare` and may close
    another. If a comment goes on from the line above, the line may close it, and may then
    begin another (`reopens`). If none does, the line may begin one (`opens`). A line that has
    a `style` has nothing else: its document says what it is.
    """

    fence: str = ""
    is_bare: bool = False
    opens: bool = False
    closes: bool = False
    reopens: bool = False
    style: Style | None = None

    @property
    def heading_level(self) -> int:
        """The level of the heading that the document says the line is; 0 if it is none."""
        if self.style is None or self.style.kind is not Kind.HEADINGS:
            return 0
        return min(max(self.style.level, 1), _DEEPEST)

    def closes_fence(self, fence: str) -> bool:
        """Return whether the line closes the code that `fence` opened."""
        return self.is_bare and self.fence.startswith(fence)


class Closers(NamedTuple):
    """What some lines can close: fences of at most so many signs, and comments."""

    backticks: int = 0
    tildes: int = 0
    comments: bool = False

    def close_fence(self, fence: str) -> bool:
        """Return whether one of the lines closes the code that `fence` opened."""
        return len(fence) <= (self.backticks if fence[0] == "`" else self.tildes)

    def and_of(self, other: Closers) -> Closers:
        """Return what these lines and others can close."""
        return Closers(
            max(self.backticks, other.backticks),
            max(self.tildes, other.tildes),
            self.comments or other.comments,
        )


#: What lines without marks can close.
NO_CLOSERS = Closers()


def may_have_marks(text: str) -> bool:
    """Return whether any line of `text` may have a mark; most texts have no such sign."""
    return any(map(text.__contains__, "`~<>｀～＜＞"))


def find_mark(text: str) -> LineMark | None:
    """Return the mark of a line; None without one."""
    if not text.isascii() and _MAY_BE_SIGN.search(text):
        text = AsRead(text).text
    if not any(map(text.__contains__, _SIGNS)):
        return None
    match = _FENCE.match(text)
    fence, is_bare = "", False
    # Backticks later in the line would make it code within a sentence.
    if match is not None and not (match["signs"][0] == "`" and "`" in match["info"]):
        fence, is_bare = match["signs"], not (match["item"] or match["info"].strip())
    end = text.find(COMMENT_END)
    closes = end >= 0
    mark = LineMark(
        fence,
        is_bare,
        read_signs(text).unclosed >= 0,
        closes,
        closes and read_signs(text, end + len(COMMENT_END)).unclosed >= 0,
    )
    return mark if any(mark) else None


@lru_cache(maxsize=100)
def mark_of(style: Style) -> LineMark:
    """Return the mark of a line that has a style; equal ones are one object."""
    return LineMark(style=style)


def closers_of(mark: LineMark | None) -> Closers:
    """Return what a line with that mark can close."""
    if mark is None:
        return NO_CLOSERS
    length = len(mark.fence) if mark.is_bare else 0
    is_tilde = mark.fence.startswith("~")
    return Closers(0 if is_tilde else length, length if is_tilde else 0, mark.closes)
