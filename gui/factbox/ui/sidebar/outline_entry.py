"""The contents of one row of the outline."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from factbox.analysis.outline.item import Enumeration, Item
from factbox.lists import with_colon
from factbox.reports.outline_wording import title_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factbox.analysis.text.counts import Counts


class Entry(NamedTuple):
    """The contents of a row: its source, the text on screen and the text for screen readers."""

    source: Item | Enumeration
    text: str
    spoken: str

    @property
    def is_enumeration(self) -> bool:
        """Return whether the row shows an enumeration, which has no counts."""
        return isinstance(self.source, Enumeration)

    @property
    def counts(self) -> Counts | None:
        """Return the counts of the item, which may take a moment; None for an enumeration."""
        return None if isinstance(self.source, Enumeration) else self.source.counts

    @property
    def item(self) -> Item:
        """Return the item to which the row leads."""
        return self.source.items[0] if isinstance(self.source, Enumeration) else self.source

    @property
    def parts(self) -> Sequence[Item | Enumeration]:
        """Return what the rows below show."""
        source = self.source
        return source.items if isinstance(source, Enumeration) else source.parts

    @property
    def has_children(self) -> bool:
        """Return whether there are rows below."""
        return isinstance(self.source, Enumeration) or self.source.has_children


def entry_of(source: Item | Enumeration) -> Entry:
    """Return the contents of the row of an item or an enumeration."""
    if isinstance(source, Enumeration):
        title = title_of(source)
        return Entry(source, title, title)
    number = source.marker if source.ordinal is None else str(source.ordinal)
    text = f"{number}  {source.gist}" if number else source.gist
    spoken = with_colon(source.marker, source.gist) if source.marker else source.gist
    return Entry(source, text, spoken)
