"""What a text enumerates, in a report."""

from __future__ import annotations

from operator import itemgetter
from typing import TYPE_CHECKING, Any, NamedTuple

from factbox.analysis.figures.fact_box import LEVEL
from factbox.analysis.figures.main_value import MainValue
from factbox.analysis.outline.item import Item
from factbox.analysis.text.counts import FactBox
from factbox.measuring.plain import FixedMapping, plain

if TYPE_CHECKING:
    from collections.abc import Callable

    from factbox.analysis.outline.item import Enumeration
    from factbox.analysis.text.document import Document
    from factbox.analysis.text.place import Place


class ReportedItem(NamedTuple):
    """One enumerated item, or a sentence of one that recommends something.

    Its `ordinal` and `marker` are None if it is not enumerated. It goes from the offset `start`
    up to `end`. `unreliable` and `absent` say why its Level or main figure is. Its `parts` are
    the enumerations inside and the recommendations in none of these, in text order.
    """

    ordinal: int | None
    marker: str | None
    start: int
    end: int
    gist: str
    fact_box: FactBox
    main_figure: MainValue | None
    unreliable: FixedMapping[str]
    absent: FixedMapping[str]
    parts: tuple[ReportedEnumeration | ReportedItem, ...] = ()

    def to_dict(self) -> dict[str, Any]:
        """Return it as `--json` writes it."""
        enumerations, children = [], []
        for part in self.parts:
            found = part.to_dict()
            if isinstance(part, ReportedItem):
                children.append(found)
            else:
                enumerations.append(found)
                children += found["items"]
        children.sort(key=itemgetter("start"))
        written = {key: plain(value) for key, value in self._asdict().items() if key != "parts"}
        # Without their enumerations, which would double the report at each depth.
        written["children"] = [
            {key: value for key, value in each.items() if key != "enumerations"}
            for each in children
        ]
        return {**written, "enumerations": enumerations}


class ReportedEnumeration(NamedTuple):
    """Items that the text enumerates.

    `announced` is the number that the text promises, or None; `found` is how many there are.
    They are `in_order` if each number that the text states is higher than those before it.
    """

    announced: int | None
    found: int
    in_order: bool
    items: tuple[ReportedItem, ...]

    def to_dict(self) -> dict[str, Any]:
        """Return it as `--json` writes it."""
        return {**self._asdict(), "items": [item.to_dict() for item in self.items]}


class OutlineWriter:
    """Reports on the outline of a document; `offset` converts a place to an offset."""

    def __init__(self, document: Document, offset: Callable[[Place], int]) -> None:
        self._document = document
        self._offset = offset

    def enumeration(self, found: Enumeration) -> ReportedEnumeration:
        """Return an enumeration, with its items and all that is inside them."""
        items = tuple(map(self._item, found.items))
        return ReportedEnumeration(found.announced, found.found, found.in_order, items)

    def _item(self, item: Item) -> ReportedItem:
        counts = item.counts
        main = MainValue.of(counts)
        doubt, key = counts.level_doubt, LEVEL.key if main is None else main.key
        absent = {LEVEL.key: counts.no_level, key: counts.no_main}
        return ReportedItem(
            item.ordinal,
            item.marker,
            self._offset(item.start),
            self._offset(item.end),
            item.gist,
            # Not `document.part`: in an item, the headline is only a line.
            FactBox.of(counts, self._document.count_types(item.start, item.end)),
            main,
            FixedMapping({key: doubt} if doubt else {}),
            FixedMapping({key: why for key, why in absent.items() if why}),
            tuple(
                self._item(part) if isinstance(part, Item) else self.enumeration(part)
                for part in item.parts
            ),
        )
