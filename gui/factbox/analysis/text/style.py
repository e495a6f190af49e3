"""What a document says that a paragraph is, where its words do not show it."""

from __future__ import annotations

from typing import NamedTuple

from factbox.analysis.text.left_out.kind import Kind


class Style(NamedTuple):
    """The kind of a whole paragraph. `level` is that of a heading, from 1; else it is 0."""

    kind: Kind
    level: int = 0
