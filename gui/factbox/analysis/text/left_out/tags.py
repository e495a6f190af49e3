"""Finds the tags and entities of HTML in a line: "<br>", "&nbsp;"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factbox.analysis.text.left_out.kind import Kind

# Only elements that are met in Markdown, since "<" is written for other reasons, too.
_ELEMENTS = re.compile(
    r"</?+(?:(?P<link>a|img|picture|source|video|audio|iframe)"
    r"|(?P<inline>abbr|b|big|cite|code|del|dfn|em|font|i|ins|kbd|label|mark|s|samp|small|span"
    r"|strike|strong|sub|sup|tt|u|var)"
    r"|address|article|aside|blockquote|br|button|center|dd|details|div|dl|dt|figcaption|figure"
    r"|footer|h[1-6]|header|hr|input|li|main|nav|ol|p|pre|section|summary|table|tbody|td|tfoot"
    r"|th|thead|tr|ul|wbr)(?:\s[^<>=]*+=[^<>]*+|\s*+(?:open\s*+)?+/?+)>"
    r"|&(?:amp|nbsp|lt|gt|quot|copy|reg|trade|hellip|mdash|ndash|bull|middot|times);",
    re.IGNORECASE,
)


def find_tags(masked: str) -> Iterator[tuple[Kind, int, int]]:
    """Yield the kind and span of each tag: a link or picture has a target, others are code.

    In `masked`, other characters take the place of code and comments. Between two words, the
    last character of a tag stays, so that they remain two.
    """
    for match in _ELEMENTS.finditer(masked):
        start, end = match.span()
        is_inline = match["link"] or match["inline"]
        if not is_inline and start > 0 and end < len(masked):
            end -= not (masked[start - 1].isspace() or masked[end].isspace())
        yield Kind.LINK_TARGETS if match["link"] else Kind.CODE, start, end
