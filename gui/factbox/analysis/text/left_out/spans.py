"""Finds what is left out of one line."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from factbox.analysis.text.as_read import LEFT_OUT, AsRead
from factbox.analysis.text.left_out.kind import Kind
from factbox.analysis.text.left_out.region import NO_REGION, Region
from factbox.analysis.text.left_out.signs import COMMENT_END, COMMENT_START, read_signs
from factbox.analysis.text.left_out.targets import LINK_TAG, find_targets, is_definition

_MAY_BE_SIGN = re.compile(r"[\[\]<［］＜]")
_LINK_TAGS = ("<a", "<A", "</a", "</A", "<img", "<IMG")
_NOTE = re.compile(r"\[\^[^\[\]\s]+\]")


class LeftOut(NamedTuple):
    """A stretch of a line that is left out, in code points, and its tokens."""

    kind: Kind
    start: int
    end: int
    tokens: int


#: A kind, and where it begins and ends.
Found = tuple[Kind, int, int]


def find_left_out(text: str, region: Region, kinds: frozenset[Kind]) -> Sequence[Found]:
    """Return what is left out of the line `text`, in order, if `kinds` are left out.

    If the whole line is of one kind, nothing else is found in it.
    """
    if region.kind is not None:
        return [(region.kind, 0, len(text))] if region.kind in kinds else ()
    if region is NO_REGION and not _MAY_BE_SIGN.search(text):
        return ()
    read = AsRead(text)
    if region is NO_REGION and not _may_have_any(read.text):
        return ()
    found: list[Found] = []
    parts = [
        (kind, read.start(low), read.end(high)) for kind, low, high in _find(read.text, region)
    ]
    for kind, start, end in sorted(parts, key=_start):
        if kind in kinds and not (found and start < found[-1][2]):
            found.append((kind, start, end))
    return found


def without(text: str, left_out: Sequence[LeftOut]) -> str:
    """Return a line with LEFT_OUT for each character left out; "" if all of it is."""
    pieces: list[str] = []
    at = 0
    for _, start, end, _ in left_out:
        pieces += (text[at:start], LEFT_OUT * (end - start))
        at = end
    if at == len(text) and len(left_out) == 1 and left_out[0].start == 0:
        return ""
    return "".join([*pieces, text[at:]])


def _may_have_any(text: str) -> bool:
    return any(sign in text for sign in ("](", "][", "]:", "[^", COMMENT_START, *_LINK_TAGS))


def _find(text: str, region: Region) -> Iterator[Found]:
    start, end = 0, len(text)
    if region.before.kind is Kind.COMMENTS:
        closing = text.find(COMMENT_END)
        start = closing + len(COMMENT_END) if closing >= 0 else end
        yield Kind.COMMENTS, 0, start
        if start == end:
            return
    elif is_definition(text):
        yield Kind.LINK_TARGETS, 0, end
        return
    masked, comments, unclosed = read_signs(text, start)
    if unclosed >= 0 and region.after.kind is Kind.COMMENTS:
        end = unclosed
        yield Kind.COMMENTS, unclosed, len(text)
    for low, high in comments:
        yield Kind.COMMENTS, low, high
    for low, high in find_targets(" " * start + masked[start:end]):
        yield Kind.LINK_TARGETS, low, high
    for tag in LINK_TAG.finditer(masked, start, end):
        yield Kind.LINK_TARGETS, *tag.span()
    for note in _NOTE.finditer(masked, start, end):
        yield Kind.FOOTNOTES, *note.span()


def _start(found: Found) -> int:
    return found[1]
