"""All languages."""

from __future__ import annotations

from functools import cache
from importlib import import_module

from factbox.analysis.languages.language import Language
from factbox.analysis.languages.rooms import ROOMS


@cache
def language_of(code: str) -> Language:
    """Return the language with this code, with a room or without; may raise KeyError."""
    room = ROOMS.get(code)
    if room is None:
        other: Language = import_module(f"{__package__}.other_language").other_language(code)
        return other
    language: Language = import_module(f"{__package__}.{room}.{room}").LANGUAGE
    return language
