"""The outline of a text: its enumerated items, found by cues.

`find_cues` reads one paragraph, once; an `Outline` makes trees of the cues of all.
"""

from factbox.analysis.outline.cue import Cue
from factbox.analysis.outline.cues import find_cues
from factbox.analysis.outline.hints import hints_of
from factbox.analysis.outline.item import Enumeration, Item
from factbox.analysis.outline.outline import Outline

__all__ = ["Cue", "Enumeration", "Item", "Outline", "find_cues", "hints_of"]
