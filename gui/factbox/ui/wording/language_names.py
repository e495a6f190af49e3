"""The names of languages, for the menu in which one is chosen."""

from __future__ import annotations

from factbox.tr import tr


def language_names() -> dict[str, str]:
    """Return the names of the languages that can be chosen, by code, for a menu."""
    return {
        "en": tr("&English"),
        "de": tr("&German"),
        "es": tr("&Spanish"),
        "fr": tr("&French"),
        "it": tr("&Italian"),
        "pt": tr("&Portuguese"),
        "nl": tr("&Dutch"),
        "ru": tr("&Russian"),
        "sv": tr("S&wedish"),
        "pl": tr("P&olish"),
        "zh": tr("&Chinese"),
    }
