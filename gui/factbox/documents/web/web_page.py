"""Reads web pages: their articles, or all of them."""

from __future__ import annotations

from collections.abc import Collection
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
from factbox.documents.web.style_sheet import hide_as_styled
from factbox.documents.web.tree import Element, page_tree
from factbox.tr import tr_later

_WHOLE_INSTEAD = tr_later("No article was found on the page, so this is the whole page.")
# The article has at least this share of the prose or of the text of a page; or it is not
# trusted.
_LEAST_PROSE = 0.15
_LEAST_TEXT = 0.6
_OF_PAGE = 3


class _Page(NamedTuple):
    root: Element
    notes: PageNotes


def read(data: bytes, name: str, progress: Progress) -> TypedOut:
    """Return the articles of a web page; the whole page where none is found."""
    page = _page(data, name)
    for done, by_name in enumerate((True, False), 1):
        progress(done, _OF_PAGE)
        article = article_of(_body(page.root), page.notes, by_name=by_name)
        if article.prose < _LEAST_PROSE and article.text < _LEAST_TEXT:
            continue
        paragraphs = _paragraphs(article.roots, page.notes, article.furniture)
        if paragraphs:
            source = _source(page.root, paragraphs, is_part=article.text < 1)
            return TypedOut(source, paragraphs)
    whole = _whole(page, name)
    return TypedOut(_source(page.root, whole, (_WHOLE_INSTEAD,)), whole)


def read_whole(data: bytes, name: str, progress: Progress) -> TypedOut:
    """Return all that is seen of a web page."""
    page = _page(data, name)
    progress(1, _OF_PAGE)
    whole = _whole(page, name)
    return TypedOut(_source(page.root, whole), whole)


def _page(data: bytes, name: str) -> _Page:
    saved = page_in(data, name)
    text = decoded(saved.data, saved.encoding)
    root = page_tree(text, is_xml=text.lstrip().startswith("<?xml"))
    if root is None:
        raise _empty(name)
    hide_as_styled(root)
    notes = NoteMarks()
    notes.gather(root, "", place_on_page)
    return _Page(root, notes.on_page(root, "", place_on_page))


def _body(root: Element) -> Element:
    return next(root.iter("body"), root)


def _whole(page: _Page, name: str) -> tuple[TypedParagraph, ...]:
    paragraphs = _paragraphs([page.root], page.notes)
    if not paragraphs:
        raise _empty(name)
    return paragraphs


def _paragraphs(
    roots: list[Element], notes: PageNotes, skipped: Collection[Element] = ()
) -> tuple[TypedParagraph, ...]:
    found = read_page(roots, notes, skipped)
    return (*found.paragraphs, *found.notes)


def _source(
    root: Element,
    paragraphs: tuple[TypedParagraph, ...],
    warnings: tuple[str, ...] = (),
    *,
    is_part: bool = False,
) -> Source:
    title = _meta(root, "og:title") or _headline(_title(root), _first_heading(paragraphs))
    author = _meta(root, "author") or _meta(root, "article:author")
    return Source(
        Format.WEB_PAGE.value,
        title=title,
        author="" if "://" in author else author,
        warnings=warnings,
        is_part=is_part,
    )


def _headline(title: str, heading: str) -> str:
    """Return the title of a page, without the name of its site if the heading has the rest."""
    return heading if heading in title or not title else title


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
    return DocumentError(
        tr_later("“{name}” has no text. Save the page again, as HTML."), name=name
    )
