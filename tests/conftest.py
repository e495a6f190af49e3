"""What every test needs."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

# No test needs a screen; one that wants a real window starts its own.
os.environ["QT_QPA_PLATFORM"] = "offscreen"

_SHARED = Path(os.environ.get("FACTBOX_SHARED", Path(__file__).parents[2] / "shared"))


@pytest.fixture(scope="session")
def article() -> str:
    """The reference article, which is not ours to publish."""
    path = _SHARED / "article" / "principled-partnership.txt"
    if not path.is_file():
        pytest.skip(f"no reference article at {path}; FACTBOX_SHARED may name its folder")
    return path.read_text(encoding="utf-8")
