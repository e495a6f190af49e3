"""The language of the window: that of the system, or the one chosen in View → Language."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QLibraryInfo, QLocale, QObject, QSettings, QTranslator, Signal

from factbox.assets import asset
from factbox.files.data_folder import settings_in
from factbox.tr import NumberStyle, tr, translate_by

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtCore import QCoreApplication

    from factbox.tr import Translate

#: What stands for the language of the system.
SYSTEM = ""
_ENGLISH = "en"
#: The languages that everything is translated into, each by its own name: &Deutsch, Es&pañol,
#: &Français, &Русский, 中文(&Z).
TRANSLATED: dict[str, str] = {
    "de": "&Deutsch",
    "es": "Es&pañol",
    "fr": "&Français",
    "ru": "&Русский",
    "zh_CN": "简体中文(&Z)",
}
_KEY = "window_language"


class WindowLanguage(QObject):
    """Which language was chosen, kept for the next window."""

    #: what was done, as a sentence
    done = Signal(str)

    def __init__(self, settings: QSettings, parent: QObject) -> None:
        super().__init__(parent)
        self._settings = settings

    @property
    def chosen(self) -> str:
        """The code of the language that was chosen, or `SYSTEM`."""
        return _chosen_in(self._settings)

    def choose(self, code: str) -> None:
        """Use this language from the next start on."""
        self._settings.setValue(_KEY, code)
        self.done.emit(tr("Fact Box changes its language when it is next started."))


def names() -> dict[str, str]:
    """Return the names of the languages to choose from, by code, for a menu."""
    return {SYSTEM: tr("&System language"), _ENGLISH: "&English", **TRANSLATED}


def begin(application: QCoreApplication, folder: Path | None = None) -> None:
    """Use the language chosen in the data folder, if any, or else that of the system."""
    chosen = SYSTEM
    if folder is not None:
        settings = QSettings(str(settings_in(folder)), QSettings.Format.IniFormat)
        chosen = _chosen_in(settings)
    code = chosen or _language_of_system()
    here, locale = QLocale(QLocale.system().name()), QLocale(code)
    # In a language of the system, dates and numbers are written as in the user's country.
    if here.language() == locale.language():
        locale = here
    QLocale.setDefault(locale)
    if code != _ENGLISH:
        _translate(application, code, locale)


def _translate(application: QCoreApplication, code: str, locale: QLocale) -> None:
    words, of_qt = QTranslator(application), QTranslator(application)
    words.load(str(asset(f"translations/factbox_{code}.qm")))
    place = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    if of_qt.load(f"qtbase_{code}", place):
        application.installTranslator(of_qt)
    here, in_texts = _numbers_in(locale), _numbers_in(QLocale(code))
    translate: Translate = words.translate
    if here.decimal != in_texts.decimal:
        translate = _with_numbers(translate, in_texts, here)
    translate_by(translate, here)


def _numbers_in(locale: QLocale) -> NumberStyle:
    least = 4 if locale.groupSeparator() in locale.toString(1_000) else 5
    return NumberStyle(locale.decimalPoint(), locale.groupSeparator(), least)


def _with_numbers(translate: Translate, in_texts: NumberStyle, here: NumberStyle) -> Translate:
    """Return the same, but with the numbers in the texts as in the user's country.

    In Mexico, the Spanish “0,39 × tokens” is “0.39 × tokens”, beside a Level of 9.1.
    """
    decimal, thousands = re.escape(in_texts.decimal), re.escape(in_texts.thousands)
    sign = re.compile(rf"(?<=\d)(?:({decimal})(?=\d)|{thousands}(?=\d{{3}}\b))")

    def translated(context: str, text: str, hint: str, number: int) -> str:
        said = translate(context, text, hint, number) or ""
        return sign.sub(lambda found: here.decimal if found[1] else here.thousands, said)

    return translated


def _chosen_in(settings: QSettings) -> str:
    code = str(settings.value(_KEY, SYSTEM))
    # It may be that of a newer Fact Box.
    return code if code in (_ENGLISH, *TRANSLATED) else SYSTEM


def _language_of_system() -> str:
    """Return the code of the first language of the user that the window has."""
    names = QLocale.system().uiLanguages()
    for at, name in enumerate(names):
        # “zh” stands behind “zh-Hant-TW”, but would be taken for the simplified script.
        if any(longer.startswith(f"{name}-") for longer in names[:at]):
            continue
        wanted = QLocale(name)
        for code in (_ENGLISH, *TRANSLATED):
            known = QLocale(code)
            if (known.language(), known.script()) == (wanted.language(), wanted.script()):
                return code
    return _ENGLISH
