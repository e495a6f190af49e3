"""Scripts without spaces between words, which can only be counted with a dictionary."""

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

#: The names of these scripts.
SCRIPTS = tuple(_BLOCKS)


def letters_by_script(text: str) -> dict[str, int]:
    """Return the number of letters of each of these scripts in `text`; {} if there are none."""
    if text.isascii() or not _OF_ANY.search(text):
        return {}
    return {
        name: sum(map(str.isalpha, of_script.findall(text)))
        for name, of_script in _OF_SCRIPT.items()
    }
