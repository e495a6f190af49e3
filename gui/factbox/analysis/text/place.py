"""A place in a text."""

from __future__ import annotations

from typing import NamedTuple


class Place(NamedTuple):
    """A place in a text: the index of its line and the code points before it in the line."""

    paragraph: int
    offset: int
