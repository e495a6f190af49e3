"""Parts of lines, read as paragraphs of their own."""

from __future__ import annotations

from functools import lru_cache, partial
from typing import TYPE_CHECKING

from factbox.analysis.text.paragraph import read_paragraph

if TYPE_CHECKING:
    from factbox.analysis.rule_sets.rules import Rules
    from factbox.analysis.text.paragraph import Paragraph

_LONGEST_KEPT = 4_000


def read_fragment(text: str, rules: Rules) -> Paragraph:
    """The summary of a part of a line; it is of no use to an outline."""
    return _read(text, rules) if len(text) > _LONGEST_KEPT else _kept(text, rules)


_read = partial(read_paragraph, counts_only=True)
# One is wanted again after edits elsewhere, and its text seldom changed.
_kept = lru_cache(maxsize=256)(_read)
