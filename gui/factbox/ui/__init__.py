"""Shows what was measured, in Qt."""

import gc
from importlib import import_module

# What Qt's bindings make when they are loaded stays to the end. Looking through it for
# garbage again and again would make the start, and pauses while typing, longer.
import_module("PySide6.QtWidgets")
gc.freeze()
