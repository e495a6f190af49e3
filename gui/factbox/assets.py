"""The one place that finds a resource."""

from __future__ import annotations

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent


def asset(name: str) -> Path:
    """The path of the file `name` in resources: the installed ones, else the checkout's."""
    installed = _PACKAGE / "resources"
    folder = installed if installed.is_dir() else _PACKAGE.parent.parent / "resources"
    return folder / name
