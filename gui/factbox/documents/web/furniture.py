"""The parts of a page outside its articles: menus, notices, teasers, comments."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator

from lxml import etree

from factbox.documents.web.amounts import Amount, Amounts
from factbox.documents.web.blocks import BLOCKS
from factbox.documents.web.tree import Element, holders

_TAGS = frozenset("aside dialog footer form menu nav".split())
_ROLES = frozenset(
    "alert alertdialog banner button complementary contentinfo dialog directory doc-toc form"
    " menu menubar navigation search tablist toolbar tooltip".split()
)
_COMMENTS = re.compile(
    r"(?:^|[\s_-])(?:comments?(?!able)|commentlist|disqus|respond|replies|discussion|livefyre"
    r"|webmentions?|pingbacks?)(?=[\s_-]|$)"
)
_NAMES = re.compile(
    r"(?:^|[\s_-])(?:nav|navbar|navigation|navbox|menu|menubar|submenu|breadcrumbs?|crumbs?"
    r"|footer|cookies?|cookie[a-z]+|consent|gdpr|cmp|cmplz|didomi"
    r"|truste|trustarc|usercentrics|iubenda|klaro|borlabs|osano|cc-(?:window|banner)|ccpa|onetrust|privacy|newsletters?"
    r"|subscri(?:be|ption)s?|sign-?up|opt-?in|mailing-?list|share|shares|sharing|sharebar"
    r"|sharedaddy|addthis|addtoany|social|socials|related|recommend(?:ed|ations?|s)?|recirc"
    r"|recirculation|read-?(?:more|next|also)|more-(?:stories|from|articles|posts|on|news)"
    r"|next-?(?:post|article|up)|prev-?(?:post|article)|post-nav|also-?(?:like|read)|trending"
    r"|popular|most-?(?:read|viewed|popular|shared)|latest|teasers?|outbrain|taboola|zergnet"
    r"|advert|adverts|advertisement|advertising|ads?|adsense|adbox|adslot|adunit|sponsor"
    r"|sponsored|sponsors|promo|promos|promotion|promoted|popup|pop-up|modal|lightbox|overlay"
    r"|paywall|skip|skip-?link|pagination|pager|paging|page-?links|toolbar|toolbox"
    r"|tag-?(?:list|cloud|links)|tags|taglist|keywords|categories|cat-links|byline"
    r"|by-?author|author|authors|bio|author-?(?:bio|box|info|card)|about-?author|dateline"
    r"|timestamp|pubdate|post-?(?:date|meta|info)|entry-?(?:meta|utility|footer)"
    r"|article-?(?:meta|actions)|meta|metadata|postmetadata|widgets?|masthead|login"
    r"|search|searchbox|toc|table-of-contents|rating|ratings|carousel|jump"
    r"|printonly|noprint|banner|feedback|contact-?form|donate|donation|call-to-action|cta"
    r"|follow|follow-?us|feedflare|catlinks|site-?sub|printfooter|ambox|mbox-small|sistersitebox"
    r"|sister-project|stub|copyright|credits?|disclaimer|disclosure|app-?(?:banner|promo)"
    r"|notification|notice-bar|infobar|topbar|top-bar|bottom-bar|sticky"
    r"|editsection|authority-control|metadata)(?=[\s_-]|\d|$)"
)
# Books use these names for boxes in their text, too.
_DOUBTFUL_NAMES = re.compile(
    r"(?:^|[\s_-])(?:side-?bar|rail|tools|topics|portal|poll|print|slider|announcement)"
    r"(?=[\s_-]|\d|$)"
)
_FIXED = re.compile(r"position\s*:\s*fixed", re.IGNORECASE)
_LEAST_PROSE = 0.6
_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])")
# Elements with more than this share of the prose hold the article, whatever their names.
_MOST = 0.4
_NEVER = ("html", "body", "article", "main", "h1", "pre", "blockquote")
_BODIES = frozenset(("articleBody", "blogPost"))
_HEADINGS = ("h2", "h3", "h4", "h5", "h6")
_LISTS = ("div", "dl", "ol", "p", "section", "table", "ul")
# More than this share of a list of links is links, which are shorter than this on average.
_LINK_SHARE = 0.7
_LONG_LINK = 90
# A headline of more bytes than this is not the name of the site.
_LONG_HEADLINE = 40
# A paragraph of one such link is a button.
_SHORT_LINK = 30
# An element with a field and fewer bytes than this asks for an address or a search.
_FEW_WORDS = 600


def furniture_of(
    body: Element, amounts: Amounts, kept: Collection[Element], *, by_name: bool
) -> frozenset[Element]:
    """Return the elements that are no part of an article.

    What is `kept` is not among them, nor what holds it. Names of classes are looked at only
    `by_name`.
    """
    found: set[Element] = set()
    judge = _Judge(body, amounts, holders(kept), by_name=by_name)
    walk = etree.iterwalk(body, events=("start",))
    for _, element in walk:
        if element in kept:
            walk.skip_subtree()
        elif element is not body and judge.is_furniture(element):
            found.add(element)
            walk.skip_subtree()
    found.update(list(_headings_of(found)))
    return frozenset(found)


class _Judge:
    """Tells the furniture of a page from the rest."""

    def __init__(
        self, body: Element, amounts: Amounts, kept: Collection[Element], *, by_name: bool
    ) -> None:
        self._amounts = amounts
        self._kept = kept
        self._by_name = by_name
        self._most = amounts.of(body).prose * _MOST
        self._with_input = holders(body.iter("input"))
        # A table with a head has data.
        self._with_data = holders(body.iter("th", "caption"))
        self._with_headline = holders(body.iter("h1"))
        self._with_long_headline = holders(
            each for each in body.iter("h1") if amounts.of(each).text > _LONG_HEADLINE
        )
        self._with_article = holders(filter(is_article, body.iter("*")))

    def is_furniture(self, element: Element) -> bool:
        """Return whether nothing in an element is part of an article."""
        if element.tag in _NEVER or element in self._kept:
            return False
        if element.tag not in BLOCKS and self._is_in_prose(element):
            return False
        amount = self._amounts.of(element)
        if amount.prose > self._most:
            return self._by_name and self._is_named(element, _COMMENTS)
        if "fixed" in element.get("style", "") and _FIXED.search(element.get("style", "")):
            return True
        if element.tag in _TAGS or element.get("role") in _ROLES:
            return element not in self._with_headline or element.tag in ("nav", "footer")
        if element.tag == "header":
            is_in_article = next(element.iterancestors("article", "main"), None) is not None
            return element not in self._with_headline and not is_in_article
        if self._by_name and (
            self._is_named(element, _COMMENTS) or self._is_named(element, _NAMES)
        ):
            return True
        if self._by_name and self._is_named(element, _DOUBTFUL_NAMES):
            return amount.prose < _LEAST_PROSE * amount.text
        if element in self._with_input and amount.text < _FEW_WORDS:
            return element not in self._with_headline
        return self._is_list_of_links(element, amount)

    def _is_in_prose(self, element: Element) -> bool:
        """Return whether words of a sentence may be in an element within a line."""
        parent = element.getparent()
        if not element.attrib or parent is None or parent.tag not in BLOCKS:
            return True
        return self._amounts.of(parent).prose > 0

    def _is_list_of_links(self, element: Element, amount: Amount) -> bool:
        if element.tag not in _LISTS or element in self._with_data or _is_announced(element):
            return False
        if element in self._with_long_headline:
            # A headline that is a link, beside that to its author.
            return False
        if amount.links == 1 and amount.link_text == amount.text:
            # “Read more”
            return amount.text < _SHORT_LINK
        return (
            not amount.prose
            and amount.links > 1
            and amount.link_text > _LINK_SHARE * amount.text
            and amount.link_text < _LONG_LINK * amount.links
        )

    def _is_named(self, element: Element, names: re.Pattern[str]) -> bool:
        if element in self._with_headline or element in self._with_article:
            return False
        return _is_called(element, names)


def _is_announced(element: Element) -> bool:
    """Return whether the line before a list leads to it."""
    before = element.getprevious()
    last = "" if before is None or before.tag != "p" else "".join(before.itertext())
    return last.rstrip().endswith(":")


def is_comments(element: Element) -> bool:
    """Return whether an element says that it holds what readers wrote."""
    return _is_called(element, _COMMENTS)


def _is_called(element: Element, names: re.Pattern[str]) -> bool:
    called = f"{element.get('class', '')} {element.get('id', '')}"
    return called != " " and names.search(_CAMEL.sub("-", called).lower()) is not None


def is_article(element: Element) -> bool:
    """Return whether an element says that it is the text of an article, not a teaser."""
    return element.get("itemprop") in _BODIES or "hentry" in element.get("class", "").split()


def _headings_of(left_away: Collection[Element]) -> Iterator[Element]:
    """The headings under which nothing is left."""
    for element in left_away:
        if element.tag == "p":
            continue
        before, behind = element.getprevious(), element.getnext()
        ends = behind is None or behind.tag in _HEADINGS or behind in left_away
        if before is not None and before.tag in _HEADINGS and ends:
            yield before
