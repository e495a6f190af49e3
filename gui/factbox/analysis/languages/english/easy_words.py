"""Easy English words: Dale and Chall's list, as shipped with textstat."""

from __future__ import annotations

from functools import cache
from importlib.util import find_spec
from pathlib import Path


@cache
def easy_words() -> frozenset[str]:
    """Return textstat's list of easy words, in lower case; raises OSError without it."""
    # Found without importing it, which would take 0.2 to 1 s.
    spec = find_spec("textstat")
    if spec is None or spec.origin is None:
        raise FileNotFoundError("textstat is not installed")
    file = Path(spec.origin).parent / "resources" / "en" / "easy_words.txt"
    lines = file.read_text(encoding="utf-8").splitlines()
    return frozenset(line.strip() for line in lines)
