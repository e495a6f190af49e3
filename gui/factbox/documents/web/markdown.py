"""Reads Markdown as a page that it becomes."""

from __future__ import annotations

import re
from typing import NamedTuple

from markdown_it import MarkdownIt
from mdit_py_plugins.deflist import deflist_plugin
from mdit_py_plugins.footnote import footnote_plugin

from factbox.analysis.text.left_out.kind import Kind
from factbox.documents.errors import DocumentError
from factbox.documents.formats import Format
from factbox.documents.tidy import one_line
from factbox.documents.typed_out import Progress, Source, TypedOut, TypedParagraph
from factbox.documents.web.notes import NoteMarks, place_on_page
from factbox.documents.web.page_reader import read_page
from factbox.documents.web.tree import page_tree
from factbox.files.text_file import TextFileError, decode
from factbox.tr import tr_later

# At the very top, between two lines of three signs.
_FRONT_MATTER = re.compile(
    r"""\s*(?:---[ \t]*\n(?=["']?[\w-]+["']?[ \t]*:)(?:.*\n)*?(?:---|\.\.\.)"""
    r"""|\+\+\+[ \t]*\n(?:.*\n)*?\+\+\+)[ \t]*(?:\n|\Z)"""
)
_ENTRY = re.compile(r"""^(title|author)\s*[:=]\s*["']?(.*?)["']?\s*$""", re.MULTILINE)
# Behind a heading: its id and its classes.
_ATTRIBUTES = re.compile(r"\s*\{[#.:][^{}]*\}\Z")
# Deeper levels of quotation would be dropped.
_TOO_DEEP = re.compile(r"^(?: {0,3}>){40,}", re.MULTILINE)
# For each bracket, the rest is searched for the end of a link.
_TOO_MANY = re.compile(r"\[{40,}")
_MOST_LEVELS = 100


class _Parts(NamedTuple):
    front_matter: str
    text: str


def read(data: bytes, name: str, progress: Progress) -> TypedOut:
    """Return the text of a Markdown file, without its signs and the targets of its links."""
    try:
        front_matter, text = _parts(decode(data, name).text)
    except TextFileError as problem:
        raise DocumentError(problem.words, **problem.parts) from problem
    progress(0, 2)
    text = _TOO_MANY.sub(lambda found: r"\[" * len(found[0]), _TOO_DEEP.sub(">" * 40, text))
    page = _markdown().render(text)
    progress(1, 2)
    root = page_tree(page)
    paragraphs: tuple[TypedParagraph, ...] = ()
    if root is not None:
        marks = NoteMarks()
        marks.gather(root, "", place_on_page)
        found = read_page([root], marks.on_page(root, "", place_on_page))
        paragraphs = tuple(map(_without_attributes, (*found.paragraphs, *found.notes)))
    if not paragraphs:
        raise DocumentError(
            tr_later("“{name}” is empty: there is no text in it. Open another file."), name=name
        )
    return TypedOut(_source(front_matter, paragraphs), paragraphs)


def _markdown() -> MarkdownIt:
    markdown = MarkdownIt("commonmark", {"maxNesting": _MOST_LEVELS})
    markdown.enable(["table", "strikethrough"])
    return markdown.use(footnote_plugin).use(deflist_plugin)


def _parts(text: str) -> _Parts:
    text = text.removeprefix("\ufeff")
    top = _FRONT_MATTER.match(text)
    return _Parts(top[0], text[top.end() :]) if top else _Parts("", text)


def _without_attributes(paragraph: TypedParagraph) -> TypedParagraph:
    if paragraph.style is None or paragraph.style.kind is not Kind.HEADINGS:
        return paragraph
    text = _ATTRIBUTES.sub("", paragraph.text)
    return paragraph._replace(text=text) if text else paragraph


def _source(front_matter: str, paragraphs: tuple[TypedParagraph, ...]) -> Source:
    entries = {key: one_line(value) for key, value in _ENTRY.findall(front_matter)}
    first = paragraphs[0]
    is_title = first.style is not None and first.style.kind is Kind.HEADINGS
    title = entries.get("title") or (first.text if is_title else "")
    return Source(Format.MARKDOWN.value, title=title, author=entries.get("author", ""))
