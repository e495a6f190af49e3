"""XML from outside: nothing is loaded, no entity is expanded, no depth overflows."""

from __future__ import annotations

from lxml import etree

from factbox.documents.errors import DocumentError

# Of tags, and of attributes. A tree of so many takes half a gigabyte of memory; a book of a
# thousand pages has half as many.
_MOST = 1_500_000


def parse_xml(data: bytes, name: str) -> etree._Element:
    """Return the root of an XML file; raise DocumentError if it is damaged.

    `name` is the name of the document, for the message. What can be read of a file that is not
    well-formed is returned.
    """
    if data.count(b"<") > _MOST or data.count(b"=") > _MOST:
        raise DocumentError(
            f"“{name}” is too large to be read at once. Save its text in parts."
        )
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, huge_tree=True, recover=True
    )
    try:
        root = etree.fromstring(data, parser)
    except etree.XMLSyntaxError as problem:
        raise _damaged(name) from problem
    if root is None:
        raise _damaged(name)
    return root


def _damaged(name: str) -> DocumentError:
    return DocumentError(f"“{name}” is damaged: its XML cannot be read. Save it anew.")
