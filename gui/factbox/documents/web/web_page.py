"""Reads web pages: their articles, or all of them."""

from __future__ import annotations

from typing import NamedTuple

from factbox.analysis.text.left_out.kind import Kind
from factbox.documents.errors import DocumentError
from factbox.documents.formats import Format
from factbox.documents.tidy import one_line
from factbox.documents.typed_out import Progress, Source, TypedOut, TypedParagraph
from factbox.documents.web.article import article_of
from factbox.documents.web.decoding import decoded
from factbox.documents.web.notes import NoteMarks, PageNotes, place_on_page
from factbox.documents.web.page_reader import read_page
from factbox.documents.web.saved_page import page_in
from factbox.documents.web.tree import Element, page_tree

_WHOLE_INSTEAD = "No article was found on the page, so the whole page was taken."
# An article has at least so much of the prose of a page; else it is not trusted.
_LEAST_SHARE = 0.15
_OF_PAGE = 3


class _Page(NamedTuple):
    root: Element
    notes: PageNotes


def read(data: bytes, name: str, progress: Progress) -> TypedOut:
    """Return the articles of a web page; the whole page where none is found."""
    page = _page(data, name)
    progress(1, _OF_PAGE)
    whole = _paragraphs(page, name)
    progress(2, _OF_PAGE)
    for by_name in (True, False):
        article = article_of(_body(page.root), page.notes, by_name=by_name)
        found = read_page(article.roots, page.notes, article.furniture)
        paragraphs = (*found.paragraphs, *found.notes)
        if paragraphs and article.share >= _LEAST_SHARE:
            is_part = len(paragraphs) < len(whole)
            return TypedOut(_source(page.root, paragraphs, is_part=is_part), paragraphs)
    return TypedOut(_source(page.root, whole, (_WHOLE_INSTEAD,)), whole)


def read_whole(data: bytes, name: str, progress: Progress) -> TypedOut:
    """Return all that is seen of a web page."""
    page = _page(data, name)
    progress(1, _OF_PAGE)
    whole = _paragraphs(page, name)
    return TypedOut(_source(page.root, whole), whole)


def _page(data: bytes, name: str) -> _Page:
    saved = page_in(data, name)
    text = decoded(saved.data, saved.encoding)
    root = page_tree(text, is_xml=text.lstrip().startswith("<?xml"))
    if root is None:
        raise _empty(name)
    notes = NoteMarks()
    notes.gather(root, "", place_on_page)
    return _Page(root, notes.on_page(root, "", place_on_page))


def _body(root: Element) -> Element:
    return next(root.iter("body"), root)


def _paragraphs(page: _Page, name: str) -> tuple[TypedParagraph, ...]:
    found = read_page([page.root], page.notes)
    paragraphs = (*found.paragraphs, *found.notes)
    if not paragraphs:
        raise _empty(name)
    return paragraphs


def _source(
    root: Element,
    paragraphs: tuple[TypedParagraph, ...],
    warnings: tuple[str, ...] = (),
    *,
    is_part: bool = False,
) -> Source:
    title = _meta(root, "og:title") or _first_heading(paragraphs) or _title(root)
    author = _meta(root, "author") or _meta(root, "article:author")
    return Source(
        Format.WEB_PAGE.value,
        title=title,
        author="" if "://" in author else author,
        warnings=warnings,
        is_part=is_part,
    )


def _first_heading(paragraphs: tuple[TypedParagraph, ...]) -> str:
    styles = ((each.text, each.style) for each in paragraphs)
    heads = (text for text, style in styles if style and style.kind is Kind.HEADINGS)
    return next(heads, "")


def _meta(root: Element, name: str) -> str:
    for meta in root.iter("meta"):
        if name in (meta.get("name", "").lower(), meta.get("property", "").lower()):
            return one_line(meta.get("content", ""))
    return ""


def _title(root: Element) -> str:
    return next((one_line("".join(each.itertext())) for each in root.iter("title")), "")


def _empty(name: str) -> DocumentError:
    return DocumentError(f"“{name}” has no text in it. Save the page anew, as HTML.")
