"""OpenDocument texts, made of what is to be seen in them."""

from __future__ import annotations

from factbox.documents.open_document.open_document import read
from factbox.documents.typed_out import TypedOut

_OASIS = "urn:oasis:names:tc:opendocument:xmlns"
_NAMES = " ".join(
    f'xmlns:{prefix}="{uri}"'
    for prefix, uri in {
        **{
            each: f"{_OASIS}:{each}:1.0"
            for each in ("office", "style", "text", "table", "meta")
        },
        "draw": f"{_OASIS}:drawing:1.0",
        "svg": f"{_OASIS}:svg-compatible:1.0",
        "dc": "http://purl.org/dc/elements/1.1/",
        "field": "urn:openoffice:names:experimental:ooo-ms-interop:xmlns:field:1.0",
        "loext": "urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0",
    }.items()
)


def root(name: str, content: str) -> str:
    """Return a root element with all names declared."""
    return f'<?xml version="1.0"?><office:{name} {_NAMES}>{content}</office:{name}>'


def flat(body: str, automatic: str = "", named: str = "", meta: str = "") -> bytes:
    """Return a flat OpenDocument text."""
    return root(
        "document",
        f"<office:meta>{meta}</office:meta><office:styles>{named}</office:styles>"
        f"<office:automatic-styles>{automatic}</office:automatic-styles>"
        f"<office:body><office:text>{body}</office:text></office:body>",
    ).encode()


def typed(body: str, automatic: str = "", named: str = "") -> TypedOut:
    """Return what is read of a text."""
    return read(flat(body, automatic, named), "a.fodt", lambda done, total: None)


def texts(body: str, automatic: str = "", named: str = "") -> list[str]:
    """Return the paragraphs that are read of a text."""
    return [paragraph.text for paragraph in typed(body, automatic, named).paragraphs]


def p(content: str, style: str = "") -> str:
    """Return a paragraph."""
    return f'<text:p text:style-name="{style}">{content}</text:p>'


def item(content: str, attributes: str = "") -> str:
    """Return an item of a list."""
    return f"<text:list-item {attributes}>{content}</text:list-item>"


def items(*contents: str, attributes: str = "") -> str:
    """Return a list."""
    return f"<text:list {attributes}>{''.join(map(item, contents))}</text:list>"
