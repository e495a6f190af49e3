"""The file that a text comes from, as a draft keeps it."""

from __future__ import annotations

import codecs
import json
import os
from collections.abc import Mapping
from typing import Any, NamedTuple

from factbox.analysis.text.packed_styles import packed
from factbox.analysis.text.style import Styles
from factbox.documents.exchange import source_from
from factbox.documents.typed_out import Source
from factbox.files.text_file import TextFile

_STYLES = "styles"
_LINE_ENDS = ("\n", "\r\n", "\r")


class Origin(NamedTuple):
    """The file that a text comes from, if any, and its format.

    If it is a document, which is not written to, `source` says more about it.
    """

    path: str | None = None
    how: TextFile = TextFile("")
    source: Source | None = None


def to_json(origin: Origin, styles: Styles) -> str:
    """Return what a draft keeps of a change beside its lines: their origin and styles."""
    how, source, stored = origin.how, origin.source, packed(styles)
    return json.dumps(
        {
            # Of the lines of the change. An earlier version reads on without them.
            **({_STYLES: stored} if stored else {}),
            # An earlier version, which knows only of files to save to, finds none.
            "path": None if source else origin.path,
            "document": origin.path if source else None,
            "source": source and source._asdict(),
            "encoding": how.encoding,
            "encoding_name": how.encoding_name,
            "line_end": how.line_end,
            "bom": how.bom.hex(),
            "fingerprint": how.fingerprint,
        }
    )


def from_json(stored: str) -> tuple[Origin, str]:
    """Return the origin and the packed styles that `to_json` was given.

    Raises ValueError, TypeError or LookupError for anything else.
    """
    known = json.loads(stored)
    how = TextFile(
        "",
        encoding=_word(known, "encoding"),
        encoding_name=_word(known, "encoding_name"),
        line_end=_word(known, "line_end"),
        bom=bytes.fromhex(_word(known, "bom")),
        fingerprint=_word(known, "fingerprint"),
    )
    # Raises LookupError for an unknown encoding.
    codecs.lookup(how.encoding)
    path = known["path"] or known.get("document")
    if how.line_end not in _LINE_ENDS or (path is not None and b"\0" in os.fsencode(path)):
        raise ValueError
    source = known.get("source")
    styles = _word(known, _STYLES) if _STYLES in known else ""
    return Origin(path, how, None if source is None else _source(source)), styles


def _word(known: Mapping[str, Any], name: str) -> str:
    value = known[name]
    if not isinstance(value, str):
        raise TypeError
    return value


def _source(stored: dict[str, Any]) -> Source:
    """Return a source whose values are of their types. Raises TypeError or LookupError."""
    source = source_from(stored)
    words = (source.format, source.title, source.author, *source.warnings)
    pages, is_part = source.pages, source.is_part
    are_words = all(isinstance(word, str) for word in words)
    if are_words and (pages is None or type(pages) is int) and isinstance(is_part, bool):
        return source
    raise TypeError
