"""Fact Box: a text-inspection window, and the functions that measure texts.

What `__all__` names is public. None of it needs Qt.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

__all__ = ["Report", "__version__", "measure", "measure_many"]
__version__ = "0.1.0"

if TYPE_CHECKING:
    from factbox.measuring.many import measure, measure_many
    from factbox.measuring.report import Report
else:
    _ROOMS = {
        "Report": "factbox.measuring.report",
        "measure": "factbox.measuring.many",
        "measure_many": "factbox.measuring.many",
    }

    def __getattr__(name: str) -> object:
        """Return what is public. It is imported when it is first asked for."""
        if name not in _ROOMS:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from importlib import import_module

        found = globals()[name] = getattr(import_module(_ROOMS[name]), name)
        return found


def __dir__() -> list[str]:
    """Return the names that are public."""
    return sorted(__all__)
