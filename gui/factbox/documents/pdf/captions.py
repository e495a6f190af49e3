"""Recognises captions."""

from __future__ import annotations

import re
from collections.abc import Callable

_CAPTION = re.compile(
    r"([^\W\d_]+)\.?\s?(?:\d+|[IVXLC]+|[A-Z](?=[.\d]))(?:[.\-–]\d+)*[a-z]?(?:(?:[.:|]|\s?[–—])(?:\s|$)|$)"
)


def caption_test(labels: frozenset[str]) -> Callable[[str], bool]:
    """Return a function that recognises the first line of a caption by its label."""

    def is_caption(text: str) -> bool:
        found = _CAPTION.match(text)
        return found is not None and found[1].lower() in labels

    return is_caption
