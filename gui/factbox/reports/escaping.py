"""Escapes text, so that it is shown exactly as typed and nothing in it is interpreted."""

from __future__ import annotations

import re

_LINE_END = re.compile("\r\n|[\r\n\v\f\x85\u2028\u2029]")
_ENTITIES = {"&": "&amp;", "<": "&lt;", ">": "&gt;", "|": "&#124;"}
# GitHub turns these into links, and reads backslashes in them as part of the address.
_LINK = re.compile(r"(www)\.|:(?=//)", re.IGNORECASE)
_MARKDOWN_SIGN = re.compile(r"[\\`*_{}\[\]~$]")
# Those at the end are no characters, and XML refuses them.
_UNSHOWABLE = re.compile("[\0-\b\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")
# What a terminal obeys, and marks that turn the direction of the words around them.
_HARMFUL = re.compile(
    "[\0-\x08\v\f\x0e-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069"
    "\ud800-\udfff\ufffe\uffff]|\r(?!\n)"
)
# How Python keeps the bytes of a file name that is not UTF-8.
_BYTE = range(0xDC80, 0xDD00)
# At the beginning of a line, these make a heading, a list or a rule.
_MARKDOWN_START = re.compile(r"(\s*)(?:([#+=-])|(\d+)([.)]))")


def showable(text: str) -> str:
    """Return `text` with U+FFFD for control characters and what is no character.

    A byte of a file name that is not UTF-8 is shown as, say, `\\xff`.
    """
    return _UNSHOWABLE.sub(_shown, text)


def harmless(text: str) -> str:
    """Return `text` for a terminal, a label or a cell, with U+FFFD for what they might obey.

    That is what `showable` replaces, other controls than tabs and line ends, and marks of
    direction.
    """
    return _HARMFUL.sub(_shown, text)


def markdown_cell(text: str) -> str:
    """Return `text` as a cell of a Markdown table, with `<br>` for line ends."""
    return "<br>".join(map(_escaped, _LINE_END.split(text)))


def markdown_line(text: str) -> str:
    """Return `text` as a paragraph of Markdown, or a piece of one, on one line."""
    line = " ".join(_LINE_END.split(text))
    start = _MARKDOWN_START.match(line)
    if start is None:
        return _escaped(line)
    space, sign, number, mark = start.groups()
    return f"{space}{number or ''}\\{sign or mark}{_escaped(line[start.end() :])}"


def html_text(text: str) -> str:
    """Return `text` as HTML, for use between tags or in a quoted attribute."""
    # Not at the start, which shows no HTML.
    from html import escape

    return escape(showable(text))


def _shown(match: re.Match[str]) -> str:
    code = ord(match[0])
    return f"\\x{code - 0xDC00:02x}" if code in _BYTE else "�"


def _escaped(line: str) -> str:
    escaped = _MARKDOWN_SIGN.sub(r"\\\g<0>", showable(line))
    inert = "".join(_ENTITIES.get(character, character) for character in escaped)
    return _LINK.sub(lambda match: f"{match[1]}&#46;" if match[1] else "&#58;", inert)
