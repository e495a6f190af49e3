"""Easy English words: Dale and Chall's list, as shipped with textstat."""

from __future__ import annotations

from functools import cache
from importlib.util import find_spec
from pathlib import Path

# These are more frequent in another language, and make up at least 0.2 % of its words.
_IN_OTHER_LANGUAGES = frozenset(
    "a am an at bare bet bus care come den die dig do door for ha hat her ho i in is man me "
    "men met mint most no on over pa pat pie pour so son ten till war we".split()
)


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


@cache
def common_words() -> frozenset[str]:
    """Return the easy words that are rare in other languages; raises OSError without them.

    They include nouns and verbs, since a list may have few function words.
    """
    return easy_words() - _IN_OTHER_LANGUAGES
