"""Properties of Qt's objects, set by the names of their values."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtCore import QObject


def set_property(thing: QObject, name: str, value: object) -> None:
    """Set a property of `thing`; the value of an enumeration is given by its name: "Vertical".

    The first use of any enumeration of `Qt` makes PySide build all of them, which takes a
    tenth of the start. So nothing uses one until the window is on screen. Raises ValueError
    if the property cannot have this value.
    """
    if not thing.setProperty(name, value):
        raise ValueError(f"{name} cannot be {value}")
