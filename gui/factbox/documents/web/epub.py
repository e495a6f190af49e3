"""Reads e-books (EPUB 2 and 3) in the order of their spine."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple
from urllib.parse import unquote

from factbox.documents.container import Container, path_beside
from factbox.documents.errors import DocumentError
from factbox.documents.formats import Format
from factbox.documents.tidy import one_line
from factbox.documents.typed_out import Progress, Source, TypedOut, TypedParagraph
from factbox.documents.web.decoding import decoded
from factbox.documents.web.notes import NoteMarks, Place
from factbox.documents.web.page_reader import read_page
from factbox.documents.web.tree import Element, page_tree
from factbox.documents.xml import parse_xml
from factbox.tr import tr_later

_CONTAINER = "META-INF/container.xml"
_ENCRYPTION = "META-INF/encryption.xml"
_RIGHTS = ("META-INF/rights.xml", "META-INF/sinf.xml", "META-INF/license.lcpl")
_DUBLIN_CORE = "http://purl.org/dc/elements/1.1/"
# The most missing chapters that are named.
_PAGE_ENDINGS = (".xhtml", ".html", ".htm", ".xml")
# Only the first bytes of a font are changed, to make it useless outside the book.
_FONTS_ONLY = ("http://www.idpf.org/2008/embedding", "http://ns.adobe.com/pdf/enc#RC")
_PAGES = ("application/xhtml+xml", "text/html", "text/x-oeb1-document", "application/xml")
# Lists of places in the book, which repeat its headings.
_PLACES = frozenset("toc landmarks page-list lot loi".split())


class _Item(NamedTuple):
    """A file that the book's package names."""

    path: str
    media_type: str
    properties: tuple[str, ...]


class _Package(NamedTuple):
    title: str
    author: str
    chapters: tuple[str, ...]


def read(data: bytes, name: str, progress: Progress) -> TypedOut:
    """Return the text of a book: its chapters in their order, and its notes at the end."""
    container = Container(data, name)
    package = _package(container, name)
    if _is_encrypted(container, package, name):
        raise DocumentError(
            tr_later(
                "“{name}” is protected against copying (DRM), so its text cannot be read. "
                "Get a copy without protection."
            ),
            name=name,
        )
    missing = tuple(path for path in package.chapters if path not in container.names)
    pages = [
        _Chapter(path, container.read(path))
        for path in package.chapters
        if path in container.names
    ]
    paragraphs = _paragraphs(pages, progress)
    if not paragraphs:
        raise DocumentError(
            tr_later(
                "“{name}” has no text; its pages may be pictures. Get an edition with text."
            ),
            name=name,
        )
    source = Source(
        Format.EPUB.value, package.title, package.author, warnings=_warnings(missing)
    )
    return TypedOut(source, paragraphs)


class _Chapter(NamedTuple):
    path: str
    data: bytes

    def tree(self) -> Element | None:
        """Return the root of its page."""
        return page_tree(decoded(self.data), is_xml=True)

    def place(self, target: str) -> Place | None:
        """Return the place in the book that a link leads to; None if it leads out of it."""
        file, sign, place = target.partition("#")
        if not sign or not place or ":" in file:
            return None
        return (path_beside(self.path, unquote(file)) if file else self.path), unquote(place)


def _paragraphs(chapters: list[_Chapter], progress: Progress) -> tuple[TypedParagraph, ...]:
    """Return the paragraphs of the chapters, then the notes of all of them."""
    marks = NoteMarks()
    of = 2 * len(chapters)
    # Twice, because a note may stand in front of its mark, or in a chapter of its own; and all
    # trees together would take too much room.
    for done, chapter in enumerate(chapters):
        progress(done, of)
        if (root := chapter.tree()) is not None:
            marks.gather(root, chapter.path, chapter.place)
    paragraphs: list[TypedParagraph] = []
    notes: list[TypedParagraph] = []
    for done, chapter in enumerate(chapters, len(chapters)):
        progress(done, of)
        if (root := chapter.tree()) is not None:
            on_page = marks.on_page(root, chapter.path, chapter.place)
            found = read_page([root], on_page, frozenset(_lists_of_places(root)))
            paragraphs += found.paragraphs
            notes += found.notes
    return (*paragraphs, *notes)


def _lists_of_places(root: Element) -> Iterator[Element]:
    for element in root.iter("*"):
        role = element.get("role", "")
        kinds = f"{element.get('epub:type', '')} {role.removeprefix('doc-')}".split()
        if role == "navigation" or (element.tag == "nav" and not _PLACES.isdisjoint(kinds)):
            yield element


def _package(container: Container, name: str) -> _Package:
    path = _package_path(container, name)
    root = parse_xml(container.read(path), name)
    items = {item.get("id", ""): _item(item, path) for item in _all(root, "item")}
    in_order = [
        (each.get("linear") == "no", items[each.get("idref", "")])
        for each in _all(root, "itemref")
        if each.get("idref", "") in items
    ]
    # What is outside the reading order comes at the end.
    in_order.sort(key=lambda each: each[0])
    tables_of_contents = set(_tables_of_contents(root, path))
    chapters = [
        item.path
        for item in ([item for _, item in in_order] or list(items.values()))
        if _is_page(item) and item.path not in tables_of_contents
    ]
    return _Package(
        title=next(_texts(root, "title"), ""),
        author=", ".join(_texts(root, "creator")),
        chapters=tuple(dict.fromkeys(chapters)),
    )


def _package_path(container: Container, name: str) -> str:
    """Return the path of the file that says what is in the book."""
    if _CONTAINER in container.names:
        for each in _all(parse_xml(container.read(_CONTAINER), name), "rootfile"):
            path = unquote(each.get("full-path", "")).lstrip("/")
            if path in container.names:
                return path
    for path in sorted(container.names):
        if path.endswith(".opf"):
            return path
    raise DocumentError(
        tr_later("“{name}” is damaged: its list of contents is missing. Get another copy."),
        name=name,
    )


def _item(item: Element, package: str) -> _Item:
    return _Item(
        path_beside(package, unquote(item.get("href", "").partition("#")[0])),
        item.get("media-type", ""),
        tuple(item.get("properties", "").split()),
    )


def _is_page(item: _Item) -> bool:
    if "nav" in item.properties:
        return False
    return item.media_type in _PAGES or (
        not item.media_type and item.path.lower().endswith(_PAGE_ENDINGS)
    )


def _tables_of_contents(package: Element, path: str) -> Iterator[str]:
    for reference in _all(package, "reference"):
        target = reference.get("href", "")
        if reference.get("type") == "toc" and "#" not in target:
            yield path_beside(path, unquote(target))


def _is_encrypted(container: Container, package: _Package, name: str) -> bool:
    """Return whether chapters of the book can be read only with a key."""
    if _ENCRYPTION not in container.names:
        return any(path in container.names for path in _RIGHTS)
    for encrypted in _all(parse_xml(container.read(_ENCRYPTION), name), "EncryptedData"):
        methods = {each.get("Algorithm", "") for each in _all(encrypted, "EncryptionMethod")}
        paths = {unquote(each.get("URI", "")) for each in _all(encrypted, "CipherReference")}
        if not methods.intersection(_FONTS_ONLY) and paths.intersection(package.chapters):
            return True
    return False


def _warnings(missing: tuple[str, ...]) -> tuple[str, ...]:
    if not missing:
        return ()
    return (tr_later("Some chapters of the book are missing. Get another copy."),)


def _all(root: Element, name: str) -> Iterator[Element]:
    """The elements of a name, in whatever namespace."""
    return root.iter(f"{{*}}{name}")


def _texts(package: Element, name: str) -> Iterator[str]:
    for each in package.iter(f"{{{_DUBLIN_CORE}}}{name}"):
        if text := one_line("".join(each.itertext())):
            yield text
