"""The language that a text is counted in: chosen, or told from the text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factbox.analysis.languages.rooms import CODES

if TYPE_CHECKING:
    from factbox.analysis.languages.language import Language

#: The language is told from the text.
AUTOMATIC = "auto"


def language_choice(value: str) -> str:
    """Return a code, or "auto", as it was given; raises ValueError, with a sentence."""
    if value == AUTOMATIC or value in CODES:
        return value
    raise ValueError(f"“{value}” is not a language; choose {AUTOMATIC} or {', '.join(CODES)}")


def language_for(choice: str, text: str, last: str = "en") -> Language:
    """Return the language that was chosen, or that of a text; the `last` if it is not told."""
    # The window opens before any language is loaded.
    from factbox.analysis.languages.detecting import told
    from factbox.analysis.languages.languages import language_of

    return language_of((told(text) or last) if choice == AUTOMATIC else choice)
