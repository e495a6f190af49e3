"""The formats of documents, recognised by their content."""

from __future__ import annotations

import re
from enum import StrEnum
from pathlib import PurePath

from factbox.documents.container import Container
from factbox.documents.errors import DocumentError
from factbox.tr import tr_later

#: The usual endings of the names of Markdown files.
MARKDOWN_ENDINGS = (".md", ".markdown", ".mdown", ".mkd")
_PAGE_ENDINGS = frozenset({".html", ".htm", ".xhtml"})
_HEAD = 4096
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
# Before the root element: a byte-order mark, white space, declarations and comments.
_PROLOGUE = rb"(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)?(?:\s|<\?.*?\?>|<!--.*?-->)*+"
_PAGE = re.compile(
    _PROLOGUE + rb"<(?:!doctype\s+html|html|head|body)\b", re.IGNORECASE | re.DOTALL
)
_SAVED_PAGE = re.compile(rb"(?:[\w-]+:.*(?:\r?\n[ \t].*)*\r?\n)*MIME-Version:", re.IGNORECASE)
_FLAT_OPEN_DOCUMENT = re.compile(
    _PROLOGUE + rb"<office:document\b[^>]*opendocument\.text", re.DOTALL
)
_FLAT_WORD = re.compile(_PROLOGUE + rb"<(?:w:wordDocument|pkg:package)\b", re.DOTALL)
_RICH_TEXT = re.compile(rb"(?:\xef\xbb\xbf)?\s*\{\\rtf")
_PDF = re.compile(rb"%PDF-\d")
_TAG = re.compile(rb"</?[a-zA-Z][^>]*>")

# The names of streams in old Microsoft files, which show what these are.
_IN_OLE = (
    (
        "EncryptedPackage",
        tr_later("“{name}” is encrypted. Save it without a password, then open it."),
    ),
    (
        "WordDocument",
        tr_later(
            "“{name}” is a Word file in the old format (.doc). Save it as a Word file (.docx) "
            "in the program that made it, then open that."
        ),
    ),
    (
        "Workbook",
        tr_later("“{name}” is a spreadsheet. Copy the cells that you want, and paste them."),
    ),
    (
        "PowerPoint Document",
        tr_later("“{name}” is a presentation. Save it as PDF, then open that."),
    ),
    (
        "__properties_version1.0",
        tr_later("“{name}” is an Outlook message. Copy its text, and paste it."),
    ),
)
_A_PICTURE = tr_later(
    "“{name}” is a picture. Run text recognition (OCR) on it, and open the result."
)
_AN_ARCHIVE = tr_later("“{name}” is an archive. Unpack it, and open what is in it.")
_A_SOUND = tr_later("“{name}” is a sound or a film. Open a text or a document.")
_UNREADABLE = (
    (rb"\x89PNG|\xff\xd8\xff|GIF8[79]a|II\*\0|MM\0\*|RIFF....WEBP|BM.{12}\0\0\0", _A_PICTURE),
    (rb"....ftyp(?:heic|heix|mif1|avif)", _A_PICTURE),
    (rb"....ftyp|ID3|OggS|fLaC|RIFF....(?:WAVE|AVI )|\x1aE\xdf\xa3", _A_SOUND),
    (rb"\x1f\x8b|7z\xbc\xaf\x27\x1c|Rar!|BZh\d|\xfd7zXZ|\x28\xb5\x2f\xfd", _AN_ARCHIVE),
    (rb"%!PS", tr_later("“{name}” is PostScript. Save it as PDF, then open that.")),
    (rb"AT&TFORM", tr_later("“{name}” is a DjVu file. Save it as PDF, then open that.")),
    (
        rb"\xffWPC",
        tr_later(
            "“{name}” is a WordPerfect file. Save it as a Word file (.docx) in the program "
            "that made it, then open that."
        ),
    ),
    (
        rb".{60}(?:BOOKMOBI|TEXtREAd)",
        tr_later("“{name}” is a Kindle book. Convert it to EPUB, then open that."),
    ),
    (
        rb"\x31\xbe\0\0|\xdb\xa5-\0",
        tr_later(
            "“{name}” is an old Word or Write file. Save it as a Word file (.docx) in the "
            "program that made it, then open that."
        ),
    ),
    (rb"SQLite format 3\0", tr_later("“{name}” is a database. Open a text or a document.")),
    (
        rb"\x7fELF|MZ.{200,}PE\0\0",
        tr_later("“{name}” is a program. Open a text or a document."),
    ),
)
_SIGNATURES = tuple((re.compile(start, re.DOTALL), why) for start, why in _UNREADABLE)
_OPEN_DOCUMENT = "application/vnd.oasis.opendocument."


class Format(StrEnum):
    """A format that can be read. JSON names it by its value."""

    TEXT = "text"
    MARKDOWN = "markdown"
    WORD = "docx"
    OPEN_DOCUMENT = "odt"
    RICH_TEXT = "rtf"
    WEB_PAGE = "html"
    EPUB = "epub"
    PDF = "pdf"


#: The usual endings of the names of documents; plain text and Markdown are not among them.
ENDINGS = (
    ".docx", ".docm", ".dotx", ".odt", ".ott", ".fodt", ".rtf", ".html", ".htm", ".xhtml",
    ".mht", ".mhtml", ".epub", ".pdf",
)  # fmt: skip


def format_of(data: bytes, name: str) -> Format:
    """Return the format of `data`.

    `name` is that of the file. It is used in messages, and to recognise Markdown and pieces
    of web pages, whose content does not show what they are. Raise DocumentError, which says
    what to do, if the format cannot be read.
    """
    head = data[:_HEAD]
    ending = PurePath(name).suffix.lower()
    if not data and ending in ENDINGS:
        raise DocumentError(
            tr_later("“{name}” is empty: there is nothing in the file."), name=name
        )
    if data.startswith((b"PK\x03\x04", b"PK\x05\x06")):
        return _format_of_container(Container(data, name), name)
    if data.startswith(_OLE):
        raise DocumentError(_kind_of_ole(data), name=name)
    for signature, why in _SIGNATURES:
        if signature.match(head):
            raise DocumentError(why, name=name)
    return _format_of_text(head, ending, name)


def _format_of_text(head: bytes, ending: str, name: str) -> Format:
    """Return the format of a file that is not an archive, by its first bytes."""
    # In UTF-16 every other byte of the tags is NUL.
    plain = head.replace(b"\0", b"")
    if _FLAT_WORD.match(plain):
        raise DocumentError(
            tr_later(
                "“{name}” is a Word file saved as XML. Save it as a Word file (.docx) in the "
                "program that made it, then open that."
            ),
            name=name,
        )
    if _PDF.search(head[:1024]):
        return Format.PDF
    if _RICH_TEXT.match(head):
        return Format.RICH_TEXT
    if _FLAT_OPEN_DOCUMENT.match(plain):
        return Format.OPEN_DOCUMENT
    is_piece = ending in _PAGE_ENDINGS and _TAG.search(plain)
    if is_piece or _PAGE.match(plain) or _is_saved_page(plain):
        return Format.WEB_PAGE
    return Format.MARKDOWN if ending in MARKDOWN_ENDINGS else Format.TEXT


def _is_saved_page(head: bytes) -> bool:
    """Return whether a file is a web page saved with all its parts as one message."""
    return _SAVED_PAGE.match(head) is not None and b"multipart/related" in head.lower()


def _kind_of_ole(data: bytes) -> str:
    """Return what a file in an old Microsoft format is, and what to do."""
    for stream, what in _IN_OLE:
        if stream.encode("utf-16-le") in data:
            return what
    return tr_later(
        "“{name}” is a file of an old Microsoft Office program. Save it as a Word file (.docx) "
        "in the program that made it, then open that."
    )


def _format_of_container(container: Container, name: str) -> Format:
    names = container.names
    types = container.read("[Content_Types].xml")
    if "word/document.xml" in names or b"wordprocessingml" in types:
        return Format.WORD
    kind = container.read("mimetype").decode("ascii", "replace").strip()
    if kind.startswith("application/epub") or "META-INF/container.xml" in names:
        return Format.EPUB
    if kind.startswith(f"{_OPEN_DOCUMENT}text") or (not kind and "content.xml" in names):
        return Format.OPEN_DOCUMENT
    raise DocumentError(_kind_of_container(names, kind), name=name)


def _kind_of_container(names: frozenset[str], kind: str) -> str:
    """Return what a zipped file is that has no text, and what to do."""
    if "xl/workbook.xml" in names or kind.startswith(f"{_OPEN_DOCUMENT}spreadsheet"):
        return tr_later(
            "“{name}” is a spreadsheet. Copy the cells that you want, and paste them."
        )
    if "ppt/presentation.xml" in names or kind.startswith(f"{_OPEN_DOCUMENT}presentation"):
        return tr_later("“{name}” is a presentation. Save it as PDF, then open that.")
    if any(each.endswith((".iwa", "index.xml")) for each in names):
        return tr_later(
            "“{name}” is a Pages document. Save it as a Word file (.docx) in the program that "
            "made it, then open that."
        )
    return _AN_ARCHIVE if names else tr_later("“{name}” is an empty archive. Get another copy.")
