"""How often the headline of a text counts."""

from __future__ import annotations

from enum import StrEnum


class HeadlineRule(StrEnum):
    """How often the headline of a text counts."""

    ONCE = "once"
    TWICE = "twice"
    #: Twice exactly when the text carries a published fact box.
    AUTOMATIC = "automatic"
