"""Finds the articles of a page."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from typing import NamedTuple

from lxml import etree

from factbox.documents.web.amounts import Amounts
from factbox.documents.web.blocks import BLOCKS
from factbox.documents.web.furniture import furniture_of, is_article, is_comments
from factbox.documents.web.notes import PageNotes
from factbox.documents.web.tree import Element

# Elements that are named as the text of a page hold at least this share of its prose.
_ENOUGH = 0.5
# An article apart from the longest has at least this share of its prose; or it is a teaser.
_NO_TEASER = 0.2
# One beside it is a teaser if more than this share of it is a link.
_LINKED = 0.3
# If one child of an element has this share of its weight, the others surround the text.
_MOST = 0.6
# An element whose children hold less than this share has text of its own.
_ALL = 0.95
# A part beside the text has at least this share of its weight; more, if it is further away.
_BESIDE = 0.1
_FURTHER = 2
# A headline is at least this share of the title of its page; the rest names the site.
_LEAST_OF_TITLE = 0.3
# What stands around a headline is part of it if it has at most this many bytes.
_SUBTITLE = 600
_HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")
_LEAVES = frozenset((*_HEADINGS, *"p ul ol dl pre blockquote table figure li td".split()))


class Article(NamedTuple):
    """The elements that hold the articles of a page, and what is not of them inside.

    `prose` is their share of the prose of the page without the comments, `text` that of all
    its text.
    """

    roots: list[Element]
    furniture: frozenset[Element]
    prose: float
    text: float


def article_of(body: Element, notes: PageNotes, *, by_name: bool) -> Article:
    """Return where the articles of a page are.

    `by_name` looks at the names of classes too, which may mislead.
    """
    kept = notes.lists | frozenset(notes.texts)
    all_amounts = Amounts(body)
    furniture = furniture_of(body, all_amounts, kept, by_name=by_name)
    amounts = Amounts(body, furniture)
    roots = _named(body, amounts) or _densest(body, amounts)
    roots = [*_headline_outside(body, roots, amounts), *roots]
    roots += _outside(body, kept, set(roots))
    taken = [amounts.of(root) for root in roots]
    comments = sum(all_amounts.of(each).prose for each in furniture if is_comments(each))
    prose = sum(each.prose for each in taken) / (all_amounts.of(body).prose - comments or 1)
    text = sum(each.text for each in taken) / (all_amounts.of(body).text or 1)
    return Article(roots, furniture, prose, text)


def _named(body: Element, amounts: Amounts) -> list[Element]:
    """Return the elements that say of themselves that they are the text of the page."""
    articles = list(_outermost(body))
    mains = [each for each in body.iter("*") if "main" in (each.tag, each.get("role"))]
    main = max(mains, key=lambda each: amounts.of(each).prose, default=body)
    together = sum(amounts.of(each).prose for each in articles)
    if together and together >= _ENOUGH * amounts.of(main).prose:
        longest = max(articles, key=lambda each: amounts.of(each).prose)
        return [each for each in articles if not _is_teaser(each, longest, amounts)]
    if main is not body and amounts.of(main).prose >= _ENOUGH * amounts.of(body).prose:
        return [main]
    return []


def _is_teaser(article: Element, longest: Element, amounts: Amounts) -> bool:
    """Return whether an article only leads to another page."""
    amount = amounts.of(article)
    if article.getparent() is longest.getparent():
        return not amount.prose or amount.link_text > _LINKED * amount.text
    return amount.prose < _NO_TEASER * amounts.of(longest).prose


def _outermost(body: Element) -> Iterator[Element]:
    """The elements of articles that are in no other one."""
    inside: Element | None = None
    for element in body.iter("*"):
        if "article" not in (element.tag, element.get("role")) and not is_article(element):
            continue
        if inside is None or all(each is not inside for each in element.iterancestors()):
            inside = element
            yield element


def _densest(body: Element, amounts: Amounts) -> list[Element]:
    """Return the parts of the page where the prose is."""
    root = body
    while (
        child := max(root, key=lambda each: amounts.of(each).weight, default=None)
    ) is not None:
        weight = amounts.of(root).weight
        in_children = sum(amounts.of(each).weight for each in root)
        is_most = amounts.of(child).weight >= _MOST * weight and in_children > _ALL * weight
        if child.tag in _LEAVES or not is_most:
            break
        root = child
    return _with_parts_beside(root, body, amounts)


def _with_parts_beside(root: Element, body: Element, amounts: Amounts) -> list[Element]:
    """Return `root` and what beside it, or beside what holds it, has much prose too."""
    least = _BESIDE * amounts.of(root).weight
    before: list[Element] = []
    behind: list[Element] = []
    element = root
    while element is not body and (parent := element.getparent()) is not None:
        siblings = list(parent)
        place = siblings.index(element)
        parts = [
            at
            for at, each in enumerate(siblings)
            if amounts.of(each).weight > (0 if element is root and each.tag == "p" else least)
        ]
        first, last = min([place, *parts]), max([place, *parts])
        while first and siblings[first - 1].tag in _HEADINGS:
            first -= 1
        # What is between two parts is a part, too.
        before = siblings[first:place] + before
        behind += siblings[place + 1 : last + 1]
        element = parent
        least *= _FURTHER
    return [*before, root, *behind]


def _headline_outside(body: Element, roots: list[Element], amounts: Amounts) -> list[Element]:
    """Return the headline of the page if it stands outside its article."""
    seen = [each for each in body.iter(*_HEADINGS) if amounts.of(each).text]
    titles = [_letters(title) for title in _titles(body)]
    named = [each for each in seen if any(_names(each, title) for title in titles)]
    inside = {each for root in roots for each in root.iter(*_HEADINGS)}
    if not named and any(each.tag == "h1" for each in inside.intersection(seen)):
        return []
    found = named or [each for each in seen if each.tag == "h1"]
    headline = max(found, key=lambda each: len(_text(each)), default=None)
    if headline is None or headline in inside:
        return []
    return [_with_subtitle(headline, body, amounts)]


def _names(heading: Element, title: str) -> bool:
    """Return whether the title of a page is a heading, with or without the name of its site."""
    letters = _letters(_text(heading))
    return letters in title and len(letters) > _LEAST_OF_TITLE * len(title)


def _with_subtitle(headline: Element, body: Element, amounts: Amounts) -> Element:
    """Return what holds a headline and the few lines that belong to it."""
    box = headline.getparent()
    if box is None or box is body or box.tag not in BLOCKS or amounts.of(box).text > _SUBTITLE:
        return headline
    return box


def _titles(body: Element) -> Iterator[str]:
    top = body.getroottree().getroot()
    yield from (each.text or "" for each in top.iter("title"))
    for meta in top.iter("meta"):
        if meta.get("property") == "og:title":
            yield meta.get("content", "")


def _outside(
    body: Element, kept: Collection[Element], roots: Collection[Element]
) -> Iterator[Element]:
    """The notes that none of `roots` holds, in their order."""
    walk = etree.iterwalk(body, events=("start",))
    for _, element in walk:
        if element in roots:
            walk.skip_subtree()
        elif element in kept:
            yield element
            walk.skip_subtree()


def _text(element: Element) -> str:
    return " ".join("".join(element.itertext()).split())


def _letters(text: str) -> str:
    return "".join(filter(str.isalnum, text.lower()))
