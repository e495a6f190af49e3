"""Small Word files, made of the XML that shows something."""

from __future__ import annotations

from factbox.documents.typed_out import TypedOut, TypedParagraph
from factbox.documents.word.word import read

from ..zipped import zipped

_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_NAMESPACES = (
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
    'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" '
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
    'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" '
    f'xmlns:v="urn:schemas-microsoft-com:vml" xmlns:r="{_OFFICE}"'
)


def p(text: str, properties: str = "") -> str:
    """Return a paragraph with one run."""
    return f"<w:p><w:pPr>{properties}</w:pPr>{r(text)}</w:p>"


def r(text: str, properties: str = "") -> str:
    """Return a run."""
    return f'<w:r><w:rPr>{properties}</w:rPr><w:t xml:space="preserve">{text}</w:t></w:r>'


def item(text: str, num: int = 1, level: int = 0) -> str:
    """Return a paragraph in a list."""
    return p(text, f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{num}"/></w:numPr>')


def styled(text: str, style: str) -> str:
    """Return a paragraph in a style."""
    return p(text, f'<w:pStyle w:val="{style}"/>')


def style(style_id: str, name: str, more: str = "", based_on: str = "") -> str:
    """Return a style of paragraphs."""
    base = f'<w:basedOn w:val="{based_on}"/>' if based_on else ""
    start = f'<w:style w:type="paragraph" w:styleId="{style_id}"><w:name w:val="{name}"/>'
    return f"{start}{base}{more}</w:style>"


def table(*rows: str) -> str:
    """Return a table; each row has its cells with a | between them."""
    return f"<w:tbl>{''.join(map(row, rows))}</w:tbl>"


def row(cells: str, properties: str = "") -> str:
    """Return a row of a table."""
    inside = "".join(f"<w:tc>{p(each)}</w:tc>" for each in cells.split("|"))
    return f"<w:tr><w:trPr>{properties}</w:trPr>{inside}</w:tr>"


def field(code: str, result: str) -> str:
    """Return a field: its code and the runs of its result."""

    def char(kind: str) -> str:
        return f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>'

    codes = f"<w:r><w:instrText>{code}</w:instrText></w:r>"
    return f"{char('begin')}{codes}{char('separate')}{result}{char('end')}"


def part(root: str, inside: str) -> str:
    """Return a part whose root is the element `root`."""
    return f"<?xml version='1.0' encoding='UTF-8'?><w:{root} {_NAMESPACES}>{inside}</w:{root}>"


def document(body: str) -> str:
    """Return the part that has the text."""
    return part("document", f"<w:body>{body}</w:body>")


def relationships(folder: str, targets: dict[str, str]) -> str:
    """Return the part that says where the parts for some purposes are."""
    each = (
        f'<Relationship Id="{purpose}" Type="{_OFFICE}/{purpose}" Target="{folder}{target}"/>'
        for purpose, target in targets.items()
    )
    return f'<Relationships xmlns="{_PACKAGE}/relationships">{"".join(each)}</Relationships>'


def word_file(body: str, **parts: str) -> bytes:
    """Return a Word file with this body, and with parts such as styles and footnotes."""
    files: dict[str, str | bytes] = {
        "_rels/.rels": relationships("word/", {"officeDocument": "document.xml"}),
        "word/document.xml": document(body),
        "word/_rels/document.xml.rels": relationships(
            "", {name: f"{name}.xml" for name in parts}
        ),
    }
    files |= {f"word/{name}.xml": part(name, inside) for name, inside in parts.items()}
    return zipped(files)


def read_file(data: bytes) -> TypedOut:
    """Return a Word file, typed out."""
    return read(data, "letter.docx", lambda done, total: None)


def typed(body: str, **parts: str) -> list[TypedParagraph]:
    """Return the paragraphs that a Word file with this body has."""
    return list(read_file(word_file(body, **parts)).paragraphs)


def lines(body: str, **parts: str) -> list[str]:
    """Return the text of these paragraphs."""
    return [paragraph.text for paragraph in typed(body, **parts)]
