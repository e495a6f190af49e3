"""Inline code, comments and escaped signs in a line of Markdown."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import defaultdict
from typing import NamedTuple

COMMENT_START = "<!--"
COMMENT_END = "-->"
_SIGN = re.compile(rf"\\[!-/:-@\[-`{{-~]|`+|{COMMENT_START}")
_BACKTICKS = re.compile("`+")


class Signs(NamedTuple):
    """A line as it is searched for links, and its comments.

    In `masked`, comments, inline code and escaped signs are replaced by other characters, so
    that nothing in them is taken for a link. `unclosed` is where a comment begins that does
    not end in the line, or -1.
    """

    masked: str
    comments: tuple[tuple[int, int], ...] = ()
    unclosed: int = -1


def read_signs(text: str, start: int = 0) -> Signs:
    """Read the line `text` from `start` on, outside comments."""
    if "`" not in text and "\\" not in text and COMMENT_START not in text:
        return Signs(text)
    runs: dict[int, list[int]] = defaultdict(list)
    for run in _BACKTICKS.finditer(text, start):
        runs[len(run.group())].append(run.start())
    pieces, comments, unclosed = [text[:start]], [], -1
    kept = at = start
    while (match := _SIGN.search(text, at)) is not None:
        sign, at = match.group(), match.end()
        filler = "x"
        if sign == COMMENT_START:
            # "<!-->" is a whole comment.
            end = -1 if unclosed >= 0 else text.find(COMMENT_END, at - 2)
            if end < 0:
                unclosed = match.start() if unclosed < 0 else unclosed
                continue
            at, filler = end + len(COMMENT_END), " "
            comments.append((match.start(), at))
        elif sign[0] == "`":
            same = runs[len(sign)]
            number = bisect_left(same, at)
            if number == len(same):
                continue
            at = same[number] + len(sign)
        pieces += (text[kept : match.start()], filler * (at - match.start()))
        kept = at
    pieces.append(text[kept:])
    return Signs("".join(pieces), tuple(comments), unclosed)
