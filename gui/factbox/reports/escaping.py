"""Text from a stranger in Markdown and in HTML: it shows as it was typed."""

from __future__ import annotations

import re

_LINE_END = re.compile("\r\n|[\r\n\v\f\x85\u2028\u2029]")
_ENTITIES = {"&": "&amp;", "<": "&lt;", ">": "&gt;", "|": "&#124;"}
# GitHub makes links of these, and takes the backslashes in them for part of the address.
_LINK = re.compile(r"(www)\.|:(?=//)", re.IGNORECASE)
_MARKDOWN_SIGN = re.compile(r"[\\`*_{}\[\]~$]")
_UNSHOWABLE = re.compile("[\0-\b\x0e-\x1f\x7f-\x9f\ud800-\udfff]")
# What a line of Markdown that begins so would be: a heading, a list, a rule, a table's end.
_MARKDOWN_START = re.compile(r"(\s*)(?:([#+=-])|(\d+)([.)]))")


def showable(text: str) -> str:
    """`text` with U+FFFD for what no page can show: control characters, lone surrogates."""
    return _UNSHOWABLE.sub("�", text)


def markdown_cell(text: str) -> str:
    """`text` as a cell of a Markdown table: what Markdown or HTML would obey is escaped.

    Line ends are `<br>`.
    """
    lines = (_escaped(line) for line in _LINE_END.split(text))
    return "<br>".join(lines)


def markdown_line(text: str) -> str:
    """`text` as a paragraph of Markdown, or a piece of one, in one line."""
    line = " ".join(_LINE_END.split(text))
    start = _MARKDOWN_START.match(line)
    if start is None:
        return _escaped(line)
    space, sign, number, mark = start.groups()
    return f"{space}{number or ''}\\{sign or mark}{_escaped(line[start.end() :])}"


def html_text(text: str) -> str:
    """`text` between the tags of HTML, or in a quoted attribute."""
    from html import escape

    return escape(showable(text))


def _escaped(line: str) -> str:
    escaped = _MARKDOWN_SIGN.sub(r"\\\g<0>", showable(line))
    inert = "".join(_ENTITIES.get(character, character) for character in escaped)
    return _LINK.sub(lambda match: f"{match[1]}&#46;" if match[1] else "&#58;", inert)
