"""The window, in Qt."""

import gc
import os
import signal
from importlib import import_module
from threading import current_thread, main_thread


def _load_qt() -> None:
    """Load Qt's bindings, which an exception would abort: Ctrl+C ends the program at once."""
    heed = signal.getsignal(signal.SIGINT)
    if heed is not signal.default_int_handler or current_thread() is not main_thread():
        import_module("PySide6.QtWidgets")
        return
    signal.signal(signal.SIGINT, lambda *_: os._exit(130))
    try:
        import_module("PySide6.QtWidgets")
    finally:
        signal.signal(signal.SIGINT, heed)


# The objects that Qt's bindings create on import live to the end. To search them for garbage
# again and again would lengthen the start, and pauses while typing.
_load_qt()
gc.freeze()
# A text becomes many objects, none of them in a reference cycle. A search takes 15 ms for
# each 20,000 of them; the second number says how many such batches may add up before one.
gc.set_threshold(20_000, 5, 100)
