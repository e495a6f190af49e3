"""Lines of a text: where one paragraph ends and the next begins."""

from __future__ import annotations

import re

# Where QTextDocument starts a new block; U+2028 stays inside its paragraph.
LINE_END = re.compile("\r\n|[\n\r\u2029]")


def split_lines(text: str) -> tuple[list[str], list[int]]:
    """Return the lines of `text` without line ends, and the code point where each starts."""
    lines: list[str] = []
    starts: list[int] = []
    at = 0
    for end in LINE_END.finditer(text):
        starts.append(at)
        lines.append(text[at : end.start()])
        at = end.end()
    starts.append(at)
    lines.append(text[at:])
    return lines, starts
