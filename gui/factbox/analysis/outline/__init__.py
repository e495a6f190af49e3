"""The outline of a text: its enumerated items, found by cues.

`find_cues` reads one paragraph, once; an `Outline` makes trees of the cues of all.
"""

from factbox.analysis.outline.cue import Cue
from factbox.analysis.outline.cues import find_cues
from factbox.analysis.outline.hints import hints_of, may_recommend
from factbox.analysis.outline.item import Enumeration, Item
from factbox.analysis.outline.outline import Outline
from factbox.analysis.outline.recommendations import Recommendations

__all__ = [
    "Cue",
    "Enumeration",
    "Item",
    "Outline",
    "Recommendations",
    "find_cues",
    "hints_of",
    "may_recommend",
]
