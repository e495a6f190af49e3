"""PDFs that are written by the test itself, word for word at places."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import pytest

from factbox.documents.pdf.pdf import read
from factbox.documents.typed_out import TypedOut

#: Where a piece of text begins on a page, from the left and from the top; its size; the text;
#: and its font: "" is regular, "B" is bold, "M" is a typewriter's.
Placed = tuple[float, float, float, str, str]

HEIGHT = 842
_FONTS = {"": "Times-Roman", "B": "Times-Bold", "M": "Courier"}


def pdf_of(pages: Sequence[Sequence[Placed]], info: str = "") -> bytes:
    """Return a PDF with these pages of A4."""
    names = dict(zip(_FONTS, ("F1", "F2", "F3"), strict=True))
    fonts = " ".join(
        f"/{names[each]} << /Type /Font /Subtype /Type1 /BaseFont /{base}"
        " /Encoding /WinAnsiEncoding >>"
        for each, base in _FONTS.items()
    )
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"",
        b"<< " + info.encode("cp1252") + b" >>",
    ]
    kids = []
    for page in pages:
        content = "\n".join(
            f"BT /{names[font]} {size} Tf {x} {HEIGHT - y} Td ({_escaped(text)}) Tj ET"
            for x, y, size, text, font in page
        ).encode("cp1252")
        objects.append(b"<< /Length %d >> stream\n%s\nendstream" % (len(content), content))
        kids.append(len(objects) + 1)
        objects.append(
            f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 {HEIGHT}] /Contents "
            f"{len(objects)} 0 R /Resources << /Font << {fonts} >> >> >>".encode()
        )
    listed = " ".join(f"{kid} 0 R" for kid in kids)
    objects[1] = f"<< /Type /Pages /Count {len(kids)} /Kids [{listed}] >>".encode()
    return _written(objects)


def _escaped(text: str) -> str:
    return text.replace("\\", r"\\").replace("(", r"\(").replace(")", r"\)")


def _written(objects: Sequence[bytes]) -> bytes:
    data = b"%PDF-1.7\n"
    places = []
    for number, each in enumerate(objects, 1):
        places.append(len(data))
        data += b"%d 0 obj\n%s\nendobj\n" % (number, each)
    start = len(data)
    data += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    data += b"".join(b"%010d 00000 n \n" % place for place in places)
    data += b"trailer << /Size %d /Root 1 0 R /Info 3 0 R >>\n" % (len(objects) + 1)
    return data + b"startxref\n%d\n%%%%EOF\n" % start


@pytest.fixture
def write_pdf() -> Callable[..., bytes]:
    """The function that writes a PDF."""
    return pdf_of


@pytest.fixture
def typed_out() -> Callable[..., TypedOut]:
    """The function that reads the PDF with these pages."""

    def typed(*pages: Sequence[Placed], info: str = "") -> TypedOut:
        return read(pdf_of(pages, info), "a.pdf", lambda done, pages: None)

    return typed


@pytest.fixture
def lines_at() -> Callable[..., list[Placed]]:
    """The function that places lines of text below each other."""

    def lines(
        text: str, x: float = 72, y: float = 100, size: float = 11, font: str = ""
    ) -> list[Placed]:
        return [
            (
                x + 18 * line.startswith(">"),
                y + 1.2 * size * number,
                size,
                line.lstrip(">"),
                font,
            )
            for number, line in enumerate(text.strip("\n").split("\n"))
        ]

    return lines
