"""The language that a text is counted in: chosen, or told from the text."""

from __future__ import annotations

from factbox.analysis.languages.detecting import told
from factbox.analysis.languages.language import Language
from factbox.analysis.languages.languages import CODES, language_of

#: The language is told from the text.
AUTOMATIC = "auto"


def language_choice(value: str) -> str:
    """Return a code, or "auto", as it was given; raises ValueError, with a sentence."""
    if value == AUTOMATIC or value in CODES:
        return value
    raise ValueError(f"“{value}” is not a language; choose {AUTOMATIC} or {', '.join(CODES)}")


def language_for(choice: str, text: str, last: str = "en") -> Language:
    """Return the language that was chosen, or that of a text; the `last` if it is not told."""
    return language_of((told(text) or last) if choice == AUTOMATIC else choice)
