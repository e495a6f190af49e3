"""Shows what was measured, in Qt."""

import gc
from importlib import import_module

# What Qt's bindings make when they are loaded stays to the end. Looking through it for
# garbage again and again would make the start, and pauses while typing, longer.
import_module("PySide6.QtWidgets")
gc.freeze()
# A text is read into many objects, in none of which anything goes round in a circle.
gc.set_threshold(20_000, 20, 50)
