"""XML from outside: nothing is loaded, no entity is expanded, no depth overflows."""

from __future__ import annotations

from xml.parsers.expat import ExpatError

from lxml import etree

from factbox.documents.deep_xml import parse_deep
from factbox.documents.errors import DocumentError
from factbox.tr import tr_later

# Of tags, and of attributes. A tree with this many takes half a gigabyte of memory; a book of a
# thousand pages has half as many.
_MOST = 1_500_000
_TOO_DEEP = "Excessive depth"


def parse_xml(data: bytes, name: str) -> etree._Element:
    """Return the root of an XML file; raise DocumentError if it cannot be read whole.

    `name` is the name of the document, for the message.
    """
    if data.count(b"<") > _MOST or data.count(b"=") > _MOST:
        raise DocumentError(
            tr_later("“{name}” is too large to be read at once. Split it into smaller files."),
            name=name,
        )
    # A prefix that is not declared, or a strange id, is no reason to refuse a document.
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, huge_tree=True, recover=True
    )
    try:
        root = etree.fromstring(data, parser)
    except etree.XMLSyntaxError as problem:
        raise _not_complete(name) from problem
    fatal = [each for each in parser.error_log if each.level == etree.ErrorLevels.FATAL]
    if root is not None and not fatal:
        return root
    if not any(_TOO_DEEP in each.message for each in fatal):
        raise _not_complete(name)
    try:
        return parse_deep(data)
    except ExpatError as problem:
        raise _not_complete(name) from problem


def _not_complete(name: str) -> DocumentError:
    return DocumentError(
        tr_later(
            "“{name}” is damaged: its XML cannot be read. Get another copy, or save it again."
        ),
        name=name,
    )
