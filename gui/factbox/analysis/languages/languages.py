"""All languages."""

from __future__ import annotations

from factbox.analysis.languages.english.english import ENGLISH
from factbox.analysis.languages.language import Language

LANGUAGES = (ENGLISH,)


def language_of(code: str) -> Language:
    """Return the language with this code."""
    return next(language for language in LANGUAGES if language.code == code)
