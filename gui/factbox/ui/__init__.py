"""The window, in Qt."""

import gc
from importlib import import_module

# The objects that Qt's bindings create on import live to the end. To search them for garbage
# again and again would lengthen the start, and pauses while typing.
import_module("PySide6.QtWidgets")
gc.freeze()
# A text becomes many objects, none of them in a reference cycle. A search takes 15 ms for
# each 20,000 of them; the second number says how many such batches may add up before one.
gc.set_threshold(20_000, 5, 100)
