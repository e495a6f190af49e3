"""The kind of a paragraph, as its document marks it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from factbox.analysis.text.left_out.kind import Kind


class Style(NamedTuple):
    """The kind of a whole paragraph. `level` is that of a heading, from 1; else it is 0."""

    kind: Kind
    level: int = 0


#: The styles of some lines, None for plain ones; or none at all if all lines are plain.
Styles = Sequence[Style | None]
