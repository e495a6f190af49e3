"""Finds the parts of links that are not read: targets, sources and identifiers."""

from __future__ import annotations

import re
from collections.abc import Iterator

_NO_TARGET = re.compile(r"\([^\w\s<>]+\)")
_END_OF_WORDS = re.compile(r"\](?=[(\[])")
_TITLE = r"""(?:"[^"]*"|'[^']*'|\([^()]*\))"""
# An address contains no "](", so that each attempt ends where the next begins. It contains
# brackets one level deep only. Possessive, so that the time is linear.
_TARGET = re.compile(
    rf"\(\s*+(?:<[^<>]*>|(?:[^\s()<>\]]++|\](?!\()|\([^\s()]*\))*)(?:\s++{_TITLE})?\s*+\)"
)
_WORDS = re.compile(r"[^\W\d_]{2}")
_IDENTIFIER = re.compile(r"\[[^\[\]]*\]")
_DEFINITION = re.compile(
    rf"[ ]{{0,3}}\[(?!\^)[^\[\]]+\]:\s*+(?P<address>\S++)(?:\s++{_TITLE})?\s*+"
)
# "[Anna]: Yes." defines nothing.
_ADDRESS = re.compile(
    r"<[^<>]*>$|[#/]|\.{1,2}/|www\.|[A-Za-z][A-Za-z0-9+.-]+:\S|\S*?\w[./]\w\S*?[./]\w"
    r"|\S+\.[A-Za-z]{2,5}(?:$|[/#?])"
)

#: A link or picture as Markdown takes it from HTML. Other tags count as they are typed.
LINK_TAG = re.compile(
    r"""</a\s*+>|<(?:a|img)\s[^<>"']*+(?:"[^"<>]*+"|'[^'<>]*+')[^<>]*+>""", re.IGNORECASE
)


def is_definition(text: str) -> bool:
    """Return whether a line only defines a reference: "[id]: address"."""
    if "]:" not in text or not text.lstrip().startswith("["):
        return False
    match = _DEFINITION.fullmatch(text)
    return match is not None and _ADDRESS.match(match["address"]) is not None


def find_targets(masked: str) -> Iterator[tuple[int, int]]:
    """Yield the spans of link targets in a line, with the brackets around them.

    In `masked`, other characters take the place of code and comments.
    """
    if "](" not in masked and "][" not in masked:
        return
    at = depth = 0
    while (match := _END_OF_WORDS.search(masked, at)) is not None:
        end = match.start()
        opening = masked.rfind("[", at, end)
        depth += masked.count("[", at, end) - masked.count("]", at, end)
        # Either the nearest bracket opens, or one further away does.
        is_near = opening > masked.rfind("]", at, end)
        has_words = is_near or depth > 0
        depth, at = max(depth - 1, 0), match.end()
        # "a[i](j)"
        is_glued = is_near and opening > 0 and masked[opening - 1].isalnum()
        if masked[at] == "(":
            target = _TARGET.match(masked, at)
            # "[sic](!)"
            is_sure = has_words and not is_glued
            is_one = target is not None and (
                (is_sure and _NO_TARGET.fullmatch(target.group()) is None)
                or _is_address(target.group())
            )
        else:
            target = _IDENTIFIER.match(masked, at) if has_words and not is_glued else None
            words = masked[opening + 1 : end]
            is_one = target is not None and _is_reference(words, target.group())
        if target is not None and is_one:
            at = target.end()
            yield target.span()


def _is_address(target: str) -> bool:
    """Return whether a target is an address, whose words may be in the line above."""
    address = target[1:-1].split(maxsplit=1)
    return bool(address) and _ADDRESS.match(address[0]) is not None


def _is_reference(words: str, identifier: str) -> bool:
    """Return whether the identifier leads somewhere: "[3][4]", "[a][4]" are two notes."""
    bare = identifier[1:-1].strip()
    if not bare.isdecimal():
        return bool(bare) and any(map(str.isalpha, words))
    return _WORDS.search(words) is not None and not words[-1].isdecimal()
