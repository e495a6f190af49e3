"""The pages of the guide, read from the resources."""

from __future__ import annotations

import re
from typing import NamedTuple

from factbox.analysis.figures.table import figures_table
from factbox.assets import asset

INDEX = "index.md"

# Stands for the table of all figures.
_FIGURES = "<!-- figures -->"
_ENTRY = re.compile(r"^- \[.*?\]\(([\w-]+\.md)\)", re.MULTILINE)
_NOT_IN_ANCHOR = re.compile(r"[^\w\- ]")


class GuidePage(NamedTuple):
    """One page: the name of its file, its title, and its text in Markdown."""

    name: str
    title: str
    text: str


def guide_pages() -> list[GuidePage]:
    """Return the index, then the pages in the order of its lists."""
    index = _read(INDEX)
    return [index, *map(_read, _ENTRY.findall(index.text))]


def anchor_of(heading: str) -> str:
    """Return the anchor of `heading`, as on GitHub."""
    return _NOT_IN_ANCHOR.sub("", heading.lower()).replace(" ", "-")


def _read(name: str) -> GuidePage:
    text = (asset("guide") / name).read_text(encoding="utf-8")
    text = text.replace(_FIGURES, figures_table())
    title = text.partition("\n")[0].removeprefix("# ")
    return GuidePage(name, title, text)
