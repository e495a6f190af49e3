"""All languages."""

from __future__ import annotations

from functools import cache
from importlib import import_module

from factbox.analysis.languages.language import Language

# The room of each language. It is loaded when the language is first asked for.
_ROOMS = {
    "en": "english",
}

#: The codes of all languages.
CODES = tuple(_ROOMS)


@cache
def language_of(code: str) -> Language:
    """Return the language with this code; raises KeyError if there is none."""
    room = _ROOMS[code]
    language: Language = import_module(f"{__package__}.{room}.{room}").LANGUAGE
    return language
