"""The outline of a text: its enumerated items, found by cues.

`find_cues` reads one paragraph, once; `build_outline` makes a tree of the cues of all.
"""

from factbox.analysis.outline.cue import Cue
from factbox.analysis.outline.cues import find_cues
from factbox.analysis.outline.tree import Enumeration, Item, Place, build_outline

__all__ = ["Cue", "Enumeration", "Item", "Place", "build_outline", "find_cues"]
