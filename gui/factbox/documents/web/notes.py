"""The foot- and endnotes of pages: their marks, their texts, and the ways back."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from itertools import islice
from typing import NamedTuple
from urllib.parse import unquote

from factbox.documents.web.tree import Element
from factbox.documents.web.unlinked_notes import unlinked_notes

#: A place that links lead to: the path of a page ("" for the only one), and an id on it.
Place = tuple[str, str]
#: Returns the place that a link leads to; None if it leads out of the document.
Resolve = Callable[[str], Place | None]

_MARK = re.compile(r"[\[({]?\s*([0-9]{1,4}|[^\W\d_]{1,4}|[*†‡§¶#]{1,5})\s*[\])}]?\.?")
# Where nothing else shows that it is a mark.
_SURE_MARK = re.compile(r"[\[(]?[0-9]{1,4}[\])]?|\[\s*\w{1,4}\s*\]|[*†‡]{1,5}")
_MARK_NAMES = re.compile(
    r"footnote-?(?:ref|anchor|call|mark|link)|endnote-?ref|note-?ref|fn-?ref|noteanc",
    re.IGNORECASE,
)
_NOTE_IDS = re.compile(
    r"_?(?:f|fn|ftn|ftnt|edn|en|foot_?notes?|end_?notes?|notes?|n|sdfootnote|sdendnote"
    r"|cite_note)[-_:.]?\w{0,12}[0-9]\w{0,12}",
    re.IGNORECASE,
)
_COMMENT_IDS = ("cmnt", "_msocom", "_com_")
_NOTE_KINDS = frozenset("footnote endnote rearnote doc-footnote doc-endnote".split())
_LIST_KINDS = frozenset("footnotes endnotes rearnotes doc-endnotes".split())
_LIST_NAMES = frozenset("footnotes endnotes footnote-list".split())
_SIDE_NAMES = frozenset("sidenote marginnote".split())
_BACK_NAMES = re.compile(r"back-?ref|back-?link|footnote-?(?:back|return)|fn-?back")
_BACK_IDS = re.compile(r"(?:ref|anc|back)[-_:.]?\w{0,12}[0-9]", re.IGNORECASE)
_BACK_SIGNS = frozenset("↩ ↩\ufe0e ↩\ufe0f ↵ ⏎ ^ ↑ ⤴ ← « back return [back] [return]".split())
_INLINE = frozenset("a abbr b big cite code em font i small span strong sub sup u".split())
_ROWS = ("td", "th", "tr", "tbody", "table", "body", "html", "main", "article")
_BETWEEN_MARKS = " ,;[]()\xa0–-\n\t"
_FEW = 8


class PageNotes(NamedTuple):
    """The notes on one page."""

    #: what is dropped from the running text
    marks: frozenset[Element]
    #: what leads back from a note, or says its number
    ways_back: frozenset[Element]
    #: the elements of the notes, and how they are marked; "" if that is not known
    texts: dict[Element, str]
    #: the elements that hold all notes
    lists: frozenset[Element]
    #: the elements of comments, which are not text
    comments: frozenset[Element]


class NoteMarks:
    """The notes of a document. All its pages are gathered before any is read."""

    def __init__(self) -> None:
        self._labels: dict[Place, str] = {}
        self._marks: set[Place] = set()

    def gather(self, root: Element, path: str, resolve: Resolve) -> None:
        """Take over the marks on the page at `path`."""
        for link in root.iter("a"):
            place = resolve(link.get("href", ""))
            if place is None or place in self._marks or _says_back(link, place):
                continue
            label = _label(link, place)
            if label is not None:
                self._labels.setdefault(place, label)
                self._marks.update((path, name) for name in _names_around(link))

    def on_page(self, root: Element, path: str, resolve: Resolve) -> PageNotes:
        """Return what the notes are on the page at `path`."""
        marks: set[Element] = set()
        ways_back: set[Element] = set()
        for link in root.iter("a"):
            place = resolve(link.get("href", ""))
            if place is None:
                continue
            if _says_back(link, place) or (place in self._marks and _is_short(link)):
                ways_back.add(link)
            elif place not in self._marks and _label(link, place) is not None:
                marks.add(_with_its_neighbours(link))
        texts: dict[Element, str] = {}
        lists: set[Element] = set()
        comments: set[Element] = set()
        for element in root.iter("*"):
            self._look_at(element, path, texts, lists, comments)
        unlinked = unlinked_notes(root)
        marks.update(unlinked.marks)
        ways_back.update(unlinked.labels)
        texts = unlinked.texts | texts
        return PageNotes(
            frozenset(marks), frozenset(ways_back), texts, frozenset(lists), frozenset(comments)
        )

    def _look_at(
        self,
        element: Element,
        path: str,
        texts: dict[Element, str],
        lists: set[Element],
        comments: set[Element],
    ) -> None:
        kinds = _kinds(element)
        if kinds & _LIST_KINDS or _classes(element) & _LIST_NAMES:
            lists.add(element)
        elif kinds & _NOTE_KINDS or _classes(element) & _SIDE_NAMES:
            texts.setdefault(element, "")
        for name in _names(element):
            label = self._labels.get((path, name))
            note = _whole_note(element) if label is not None else None
            if note is None or label is None:
                continue
            if name.startswith(_COMMENT_IDS):
                comments.add(note)
            else:
                texts[note] = label


def place_on_page(target: str) -> Place | None:
    """Return the place that a link leads to, in a document of one page."""
    # Browsers write the whole address of a page before the place on it.
    _, sign, place = target.rpartition("#")
    return ("", unquote(place)) if sign and place else None


def _label(link: Element, place: Place) -> str | None:
    """Return what the mark of a note shows; None if a link is not a mark."""
    text = _text(link)
    mark = _MARK.fullmatch(text)
    names = " ".join((*_kinds(link), link.get("class", "")))
    if _MARK_NAMES.search(names):
        return mark[1] if mark else ""
    if mark and _is_raised(link):
        return mark[1]
    sure = _SURE_MARK.fullmatch(text) and _NOTE_IDS.fullmatch(place[1])
    return mark[1] if mark and sure else None


def _is_raised(link: Element) -> bool:
    around = (link, *islice(link.iterancestors(), 2), *islice(link.iterdescendants("*"), _FEW))
    return any(
        each.tag == "sup" or "vertical-align:super" in each.get("style", "").replace(" ", "")
        for each in around
    )


def _says_back(link: Element, place: Place) -> bool:
    names = " ".join((*_kinds(link), link.get("class", "")))
    return (
        bool(_BACK_NAMES.search(names))
        or _text(link).lower() in _BACK_SIGNS
        or (
            _is_short(link)
            and bool(_BACK_IDS.search(place[1]))
            and not _MARK_NAMES.search(names)
        )
    )


def _is_short(link: Element) -> bool:
    text = _text(link)
    return not text or text.lower() in _BACK_SIGNS or _MARK.fullmatch(text) is not None


def _with_its_neighbours(link: Element) -> Element:
    """Return the raised element around a mark if it holds nothing but marks."""
    parent = link.getparent()
    if parent is None or parent.tag != "sup":
        return link
    between = [parent.text or "", *((child.tail or "") for child in parent)]
    only_marks = all(child.tag in _INLINE for child in parent) and not any(
        text.strip(_BETWEEN_MARKS) for text in between
    )
    return parent if only_marks else link


def _names_around(link: Element) -> Iterator[str]:
    """The ids that lead to a mark: its own, and those of what it stands in or follows."""
    yield from _names(link)
    for inside in islice(link.iterdescendants("*"), _FEW):
        yield from _names(inside)
    for around in (link, *islice(link.iterancestors(), _FEW)):
        before = around.getprevious()
        if around is not link:
            yield from _names(around)
        if around.tag not in _INLINE:
            return
        if before is not None and before.tag in _INLINE and not before.tail:
            yield from _names(before)


def _whole_note(target: Element) -> Element | None:
    """Return the element that holds the whole note which a link leads to."""
    note = target
    while note.tag in _INLINE:
        parent = note.getparent()
        if parent is None:
            return None
        note = parent
    if note.tag == "dt":
        follower = note.getnext()
        note = note if follower is None else follower
    parent = note.getparent()
    if parent is not None and parent.tag in ("li", "aside", "dd", "div"):
        is_first = note.getprevious() is None and not (parent.text or "").strip()
        is_note = parent.tag in ("li", "dd") or _NOTE_IDS.fullmatch(parent.get("id", ""))
        if is_first and (is_note or _kinds(parent) & _NOTE_KINDS):
            note = parent
    return None if note.tag in _ROWS else note


def _names(element: Element) -> Iterator[str]:
    for key in ("id", "name"):
        if name := element.get(key):
            yield name


def _kinds(element: Element) -> frozenset[str]:
    if not element.attrib:
        return frozenset()
    return frozenset(f"{element.get('epub:type', '')} {element.get('role', '')}".split())


def _classes(element: Element) -> frozenset[str]:
    return frozenset(element.get("class", "").split())


def _text(element: Element) -> str:
    """Return the text of a link, or more than a mark has of it."""
    return "".join(islice(element.itertext(), _FEW)).strip()[:20]
