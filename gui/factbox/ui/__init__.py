"""Shows what was measured, in Qt."""

import gc
from importlib import import_module

# What Qt's bindings make when they are loaded stays to the end. Looking through it for
# garbage again and again would make the start, and pauses while typing, longer.
import_module("PySide6.QtWidgets")
gc.freeze()
# What is worked out of a text are many objects, in none of which anything goes round in a
# circle. The second number is small: each 20,000 of those that are looked through again take
# 15 ms, and so often they are let add up.
gc.set_threshold(20_000, 5, 100)
