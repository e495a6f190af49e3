"""Properties of Qt's objects, set by the names of their values."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtCore import QObject


def set_property(thing: QObject, name: str, value: object) -> None:
    """Set a property of `thing`; to one of an enumeration by its name: "Vertical".

    Whatever has to do with one enumeration of the namespace `Qt` has PySide make all of
    them, which takes a tenth of the whole start. So until the window is on screen nothing
    has. Raises ValueError where the property cannot be that.
    """
    if not thing.setProperty(name, value):
        raise ValueError(f"{name} cannot be {value}")
