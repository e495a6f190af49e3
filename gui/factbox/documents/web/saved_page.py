"""Pages that a browser has saved as one file, with their pictures: .mht, .mhtml."""

from __future__ import annotations

from email import message_from_bytes
from email.message import Message
from typing import NamedTuple

from factbox.documents.errors import DocumentError
from factbox.tr import tr_later

_HEADERS = (b"mime-version:", b"content-type: multipart/related", b"from: <saved by ")
_HEAD = 2048
_PAGES = ("text/html", "application/xhtml+xml")


class SavedPage(NamedTuple):
    """The bytes of a page, and the encoding declared for them; "" if there is none."""

    data: bytes
    encoding: str = ""


def page_in(data: bytes, name: str) -> SavedPage:
    """Return the page in a file: its first one if a browser has put several into it."""
    head = data[:_HEAD].lower().lstrip()
    if head.startswith(b"<") or not any(header in head for header in _HEADERS):
        return SavedPage(data)
    try:
        parts: list[Message] = list(message_from_bytes(data).walk())
    except RecursionError as problem:
        raise _without_page(name) from problem
    for part in parts:
        content = part.get_payload(decode=True)
        if part.get_content_type() in _PAGES and isinstance(content, bytes):
            return SavedPage(content, part.get_content_charset(""))
    raise _without_page(name)


def _without_page(name: str) -> DocumentError:
    return DocumentError(
        tr_later("“{name}” has no web page in it. Save the page again, as HTML."), name=name
    )
