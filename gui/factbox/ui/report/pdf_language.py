"""Adds the language to a PDF, which screen readers need and Qt leaves out."""

from __future__ import annotations

import re

_END = re.compile(rb"trailer\s*(<<.*>>)\s*startxref\s*(\d+)\s*%%EOF\s*\Z", re.DOTALL)
_ROOT = re.compile(rb"/Root (\d+) 0 R")
_LANGUAGE = re.compile(r"[A-Za-z0-9-]+")
# The table of objects: its heading, and an entry of this length for each.
_TABLE = re.compile(rb"xref\s+0 \d+\s*\n")
_ENTRY = 20


def with_language(pdf: bytes, language: str) -> bytes:
    """Return a PDF that Qt wrote, in that language, to be shown under its title.

    A changed object, here the catalogue, may be appended to a PDF, with a table of objects
    that refers to the old one. A PDF of another form is returned as it is.
    """
    end = _END.search(pdf, pdf.rfind(b"trailer"))
    root = _ROOT.search(end[1]) if end else None
    table = _TABLE.match(pdf, int(end[2])) if end else None
    if end is None or root is None or table is None or not _LANGUAGE.fullmatch(language):
        return pdf
    number = int(root[1])
    entry = pdf[table.end() + number * _ENTRY :][:10]
    catalogue = pdf[int(entry) : pdf.index(b"endobj", int(entry))].rstrip()
    more = f"/Lang ({language})\n/ViewerPreferences << /DisplayDocTitle true >>\n>>\nendobj\n"
    changed = catalogue.removesuffix(b">>") + more.encode()
    start = len(pdf)
    trailer = end[1].removesuffix(b">>") + b"/Prev %d\n>>" % int(end[2])
    return b"".join(
        [
            pdf,
            changed,
            b"xref\n%d 1\n%010d 00000 n \n" % (number, start),
            b"trailer\n%b\nstartxref\n%d\n%%%%EOF\n" % (trailer, start + len(changed)),
        ]
    )
