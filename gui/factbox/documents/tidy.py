"""Paragraphs, made from the characters of a document."""

from __future__ import annotations

import re

from factbox.analysis.text.style import Style
from factbox.documents.typed_out import TypedParagraph

_SOFT_HYPHEN = "\N{SOFT HYPHEN}"
# What a window, or str.splitlines, takes for the end of a line: documents have them too.
_BREAKS = re.compile("[\r\v\f\x1c-\x1e\x85\u2028\u2029]")
_NOT_WRITTEN = re.compile(r"[\x00-\x08\x0e-\x1f\x7f-\x9f\ufffe\uffff\ud800-\udfff]")
# But not a single space, which is the usual case and stays as it is.
_WHITE = re.compile(r"[\t\n][ \t\n]*| [ \t\n]+")
_EMPTY_LINE = re.compile(r"\n[ \t]*\n")


def one_line(text: str) -> str:
    """Return `text` on one line, with single spaces, without soft hyphens and controls."""
    text = _NOT_WRITTEN.sub("", _BREAKS.sub("\n", text)).replace(_SOFT_HYPHEN, "")
    return _WHITE.sub(" ", text).strip()


def typed_paragraphs(text: str, style: Style | None = None) -> list[TypedParagraph]:
    """Return what a paragraph of a document becomes: usually one, none if it is blank.

    Each manual line break in it is a "\\n". Two in a row begin another paragraph.
    """
    lines = map(one_line, _EMPTY_LINE.split(_BREAKS.sub("\n", text)))
    return [TypedParagraph(line, style) for line in lines if line]
