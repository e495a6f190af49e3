"""The languages that have a room of their own."""

from __future__ import annotations

#: The room of each language, by its code. It is loaded when the language is first asked for.
ROOMS = {
    "en": "english",
    "de": "german",
    "es": "spanish",
    "fr": "french",
    "it": "italian",
    "pt": "portuguese",
    "nl": "dutch",
    "ru": "russian",
    "sv": "swedish",
    "pl": "polish",
    "zh": "chinese",
}

#: The codes of all languages.
CODES = tuple(ROOMS)
