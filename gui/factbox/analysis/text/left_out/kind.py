"""The kinds of text that may be left out."""

from __future__ import annotations

from enum import StrEnum

from factbox.lists import listed
from factbox.tr import tr, tr_later


class Kind(StrEnum):
    """A kind of text that is not prose, or that somebody may not want to count.

    The command line and JSON name it by its value.
    """

    FACT_BOX = "fact_box"
    FRONT_MATTER = "front_matter"
    CODE = "code"
    COMMENTS = "comments"
    #: The targets of links, the sources of images, and the definitions of references.
    LINK_TARGETS = "link_targets"
    #: The headline is one of them.
    HEADINGS = "headings"
    TABLES = "tables"
    QUOTATIONS = "quotations"
    #: Of pictures and tables. Only documents tell them from other text.
    CAPTIONS = "captions"
    FOOTNOTES = "footnotes"
    #: From the heading of a list of references to the next heading, or to the end.
    REFERENCES = "references"

    @property
    def label(self) -> str:
        """Its name, for people."""
        return _LABELS[self]


_LABELS = {
    Kind.FACT_BOX: tr_later("published fact box"),
    Kind.FRONT_MATTER: tr_later("front matter"),
    Kind.CODE: tr_later("code"),
    Kind.COMMENTS: tr_later("comments"),
    Kind.LINK_TARGETS: tr_later("link targets"),
    Kind.HEADINGS: tr_later("headings"),
    Kind.TABLES: tr_later("tables"),
    Kind.QUOTATIONS: tr_later("block quotations"),
    Kind.CAPTIONS: tr_later("captions"),
    Kind.FOOTNOTES: tr_later("footnotes"),
    Kind.REFERENCES: tr_later("references"),
}

#: The kinds that are left out by default.
DEFAULT = frozenset(
    {Kind.FACT_BOX, Kind.FRONT_MATTER, Kind.CODE, Kind.COMMENTS, Kind.LINK_TARGETS}
)

_NONE = "none"


def difference_in_words(kinds: frozenset[Kind], others: frozenset[Kind]) -> str:
    """Return how leaving out `kinds` differs from leaving out `others`.

    That is "without headings, tables, with code", for example; "" if they are the same.
    """

    def named(words: str, some: frozenset[Kind]) -> str:
        names = (tr(kind.label) for kind in Kind if kind in some)
        return words.format(kinds=listed(names)) if some else ""

    parts = (
        named(tr("without {kinds}", "“without headings, tables”"), kinds - others),
        named(tr("with {kinds}", "“with headings, tables”"), others - kinds),
    )
    return listed(parts)


def kinds_named(names: str) -> frozenset[Kind]:
    """Return the kinds that names like "headings,tables" add to the default ones.

    "none" takes back the default ones, and those named before it. Raises ValueError, with a
    sentence for people, if there is no such kind.
    """
    kinds = DEFAULT
    for name in names.split(","):
        key = name.strip().lower().replace("-", "_").replace(" ", "_")
        if key == _NONE:
            kinds = frozenset()
            continue
        try:
            kinds |= {Kind(key)}
        except ValueError:
            known = ", ".join(Kind)
            message = f"“{name.strip()}” is not a kind of text; choose from {known}, or {_NONE}"
            raise ValueError(message) from None
    return kinds
