"""The words of a rich text, as a careful reader would type them out."""

from __future__ import annotations

import re

from factbox.documents.errors import DocumentError
from factbox.documents.typed_out import Source, TypedOut
from factbox.documents.web.web_page import read_whole

# This comes first, so that no other declaration is believed.
_UTF_8 = "<meta charset=utf-8>"
_BREAK = re.compile("<br[^a-z>][^>]*>|<br>", re.IGNORECASE)


def typed_out_of_html(html: str) -> TypedOut:
    """Return `html`, which another program put on the clipboard, without loading anything.

    A line break begins another paragraph, as it separates the lines of a mail or a poem.
    """
    html = _UTF_8 + _BREAK.sub(r"\g<0>\g<0>", html)
    try:
        return read_whole(html.encode("utf-8", "replace"), "", lambda _done, _all: None)
    except DocumentError:
        # It has no words.
        return TypedOut(Source("html"), ())
