"""Scripts that put no space between words, so that it takes a dictionary to count them."""

from __future__ import annotations

import re

_BLOCKS = {
    "thai": "\u0e00-\u0e7f",
    "lao": "\u0e80-\u0eff",
    "khmer": "\u1780-\u17ff",
    "burmese": "\u1000-\u109f\ua9e0-\ua9ff\uaa60-\uaa7f",
}
_OF_SCRIPT = {name: re.compile(f"[{block}]") for name, block in _BLOCKS.items()}
_OF_ANY = re.compile(f"[{''.join(_BLOCKS.values())}]")

#: Their names.
SCRIPTS = tuple(_BLOCKS)


def letters_by_script(text: str) -> dict[str, int]:
    """Return how many letters of `text` are in each of these scripts; {} for none."""
    if text.isascii() or not _OF_ANY.search(text):
        return {}
    return {
        name: sum(map(str.isalpha, of_script.findall(text)))
        for name, of_script in _OF_SCRIPT.items()
    }
