"""The names of languages, which are known before a language is loaded."""

from __future__ import annotations

from factbox.tr import tr_later

#: The name of each language, by its code.
NAMES = {
    "en": tr_later("English"),
    "de": tr_later("German"),
    "es": tr_later("Spanish"),
    "fr": tr_later("French"),
    "it": tr_later("Italian"),
    "pt": tr_later("Portuguese"),
    "nl": tr_later("Dutch"),
    "ru": tr_later("Russian"),
    "sv": tr_later("Swedish"),
    "pl": tr_later("Polish"),
    "zh": tr_later("Chinese"),
    # These have no room of their own.
    "da": tr_later("Danish"),
    "nb": tr_later("Norwegian"),
    "ca": tr_later("Catalan"),
    "gl": tr_later("Galician"),
    "af": tr_later("Afrikaans"),
    "bg": tr_later("Bulgarian"),
    "uk": tr_later("Ukrainian"),
    "cs": tr_later("Czech"),
    "hr": tr_later("Croatian"),
    "sk": tr_later("Slovak"),
    "ro": tr_later("Romanian"),
    "hu": tr_later("Hungarian"),
    "tr": tr_later("Turkish"),
    "fi": tr_later("Finnish"),
    "vi": tr_later("Vietnamese"),
    "ja": tr_later("Japanese"),
}
