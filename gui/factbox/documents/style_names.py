"""The kind of paragraphs that the name of a style stands for."""

from __future__ import annotations

import re

from factbox.analysis.text.left_out.kind import Kind
from factbox.analysis.text.style import Style

# Word keeps the English name of a style of its own in every language; other programs do not.
_HEADING = re.compile(
    r"(?:heading|überschrift|berschrift|titre|título|ttulo|titolo|kop|rubrik|overskrift|otsikko"
    r"|nagłówek|nagwek|nadpis|címsor|cmsor|başlık|balk|заголовок|标题|標題|見出し|제목)"
    r"[ _-]?([1-9])(?: char)?"
)
_KINDS = {
    Kind.QUOTATIONS: (
        "quote", "intense quote", "block text", "block quotation", "block quote", "blockquote",
        "quotation", "quotations",
    ),
    Kind.CODE: (
        "html preformatted", "preformatted text", "source code", "sourcecode", "code",
        "code block", "macro", "listing", "verbatim",
    ),
    Kind.CAPTIONS: (
        "caption", "captions", "figure caption", "table caption", "image caption",
        "figurecaption", "tablecaption", "imagecaption", "illustration",
    ),
    Kind.FOOTNOTES: ("footnote text", "endnote text", "footnote", "endnote"),
    Kind.REFERENCES: ("bibliography", "bibliography 1", "endnote bibliography", "references"),
}  # fmt: skip
_STYLES = {name: Style(kind) for kind, names in _KINDS.items() for name in names} | {
    "title": Style(Kind.HEADINGS, 1),
    "subtitle": Style(Kind.HEADINGS, 2),
    "heading": Style(Kind.HEADINGS, 1),
}


# They repeat what is in the text.
_CONTENTS = re.compile(
    r"(?:toc|contents) ?(?:[1-9]|heading)|table of (?:figures|authorities)|toa heading"
)


def is_contents(name: str) -> bool:
    """Return whether the style `name` is that of a table of contents."""
    return _CONTENTS.fullmatch(name.lower()) is not None


def style_named(name: str) -> Style | None:
    """Return what paragraphs in the style `name` are, if its name says so."""
    name = name.lower()
    heading = _HEADING.fullmatch(name)
    return Style(Kind.HEADINGS, int(heading[1])) if heading else _STYLES.get(name)
