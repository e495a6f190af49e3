"""What of a page is no part of its articles: menus, notices, teasers, comments."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator

from lxml import etree

from factbox.documents.web.amounts import Amount, Amounts
from factbox.documents.web.tree import Element

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
    r"|sidebar|rail|footer|cookies?|cookie[a-z]+|consent|gdpr|ccpa|onetrust|privacy|newsletters?"
    r"|subscri(?:be|ption)s?|sign-?up|opt-?in|mailing-?list|share|shares|sharing|sharebar"
    r"|sharedaddy|addthis|addtoany|social|socials|related|recommend(?:ed|ations?|s)?|recirc"
    r"|recirculation|read-?(?:more|next|also)|more-(?:stories|from|articles|posts|on|news)"
    r"|next-?(?:post|article|up)|prev-?(?:post|article)|post-nav|also-?(?:like|read)|trending"
    r"|popular|most-?(?:read|viewed|popular|shared)|latest|teasers?|outbrain|taboola|zergnet"
    r"|advert|adverts|advertisement|advertising|ads?|adsense|adbox|adslot|adunit|sponsor"
    r"|sponsored|sponsors|promo|promos|promotion|promoted|popup|pop-up|modal|lightbox|overlay"
    r"|paywall|skip|skip-?link|pagination|pager|paging|page-?links|toolbar|toolbox|tools"
    r"|tag-?(?:list|cloud|links)|tags|taglist|keywords|topics|categories|cat-links|byline"
    r"|by-?author|author|authors|bio|author-?(?:bio|box|info|card)|about-?author|dateline"
    r"|timestamp|pubdate|post-?(?:date|meta|info)|entry-?(?:meta|utility|footer)"
    r"|article-?(?:meta|tools|actions)|meta|metadata|postmetadata|widgets?|masthead|login"
    r"|search|searchbox|toc|table-of-contents|rating|ratings|poll|carousel|slider|jump|print"
    r"|printonly|noprint|banner|feedback|contact-?form|donate|donation|call-to-action|cta"
    r"|follow|follow-?us|feedflare|catlinks|siteSub|printfooter|ambox|mbox-small|sistersitebox"
    r"|sister-project|stub|copyright|credits?|disclaimer|disclosure|app-?(?:banner|promo)"
    r"|notification|notice-bar|announcement|infobar|topbar|top-bar|bottom-bar|sticky"
    r"|editsection|authority-control|portal|metadata)(?=[\s_-]|\d|$)"
)
_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])")
# Named like furniture, such elements hold the article itself.
_MOST = 0.4
_NEVER = ("html", "body", "article", "main", "h1", "pre", "blockquote")
_HEADINGS = ("h2", "h3", "h4", "h5", "h6")
_LISTS = ("div", "dl", "ol", "p", "section", "table", "ul")
# Of a list of links, so much is links, and no link is longer.
_LINK_SHARE = 0.7
_LONG_LINK = 90


def furniture_of(
    body: Element, amounts: Amounts, kept: Collection[Element], *, by_name: bool
) -> frozenset[Element]:
    """Return the elements that are no part of an article.

    What is `kept` is not among them, nor what holds it. Names of classes are looked at only
    `by_name`.
    """
    found: set[Element] = set()
    most = amounts.of(body).prose * _MOST
    walk = etree.iterwalk(body, events=("start",))
    for _, element in walk:
        if element in kept:
            walk.skip_subtree()
        elif element is not body and _is_furniture(element, amounts, most, by_name=by_name):
            found.add(element)
            walk.skip_subtree()
    for element in kept:
        found.difference_update(element.iterancestors())
    found.update(list(_headings_of(found)))
    return frozenset(found)


def _is_furniture(element: Element, amounts: Amounts, most: float, *, by_name: bool) -> bool:
    if element.tag in _NEVER:
        return False
    amount = amounts.of(element)
    if amount.prose > most:
        return by_name and _is_about(_COMMENTS, element) and not _has_headline(element)
    if element.tag in _TAGS or element.get("role") in _ROLES:
        return True
    if element.tag == "header":
        return not _has_headline(element) and not _is_in_article(element)
    if by_name and (_is_about(_COMMENTS, element) or _is_about(_NAMES, element)):
        return not _has_headline(element)
    return element.tag in _LISTS and _is_list_of_links(amount)


def _is_list_of_links(amount: Amount) -> bool:
    return (
        not amount.prose
        and amount.links > 1
        and amount.link_text > _LINK_SHARE * amount.text
        and amount.link_text < _LONG_LINK * amount.links
    )


def _is_about(names: re.Pattern[str], element: Element) -> bool:
    named = f"{element.get('class', '')} {element.get('id', '')}"
    return named != " " and names.search(_CAMEL.sub("-", named).lower()) is not None


def _has_headline(element: Element) -> bool:
    return next(element.iter("h1"), None) is not None


def _is_in_article(element: Element) -> bool:
    return next(element.iterancestors("article", "main"), None) is not None


def _headings_of(left_away: Collection[Element]) -> Iterator[Element]:
    """The headings under which nothing is left."""
    for element in left_away:
        before, behind = element.getprevious(), element.getnext()
        ends = behind is None or behind.tag in _HEADINGS or behind in left_away
        if before is not None and before.tag in _HEADINGS and ends:
            yield before
