"""The window speaks the language that was chosen, or that of the system."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from factbox.ui.window import MainWindow
from factbox.ui.wording.window_language import TRANSLATED

_SAID = """
import sys
from pathlib import Path
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication, QDialogButtonBox
from factbox.tr import tr, with_thousands
from factbox.ui.wording import window_language

application = QApplication([])
window_language.begin(application, Path(sys.argv[1]))
box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
menu = tr("&File", "name of a menu")
print(menu, box.buttons()[0].text(), QLocale().name(), with_thousands(12_345), sep="|")
"""
_NUMBERS = (
    _SAID.rpartition("menu =")[0]
    + """
formulas = (
    tr("0.4 × (tokens / sentences + 100 × hard words / tokens)"),
    tr("10,000 × (Σ i² × V_i − tokens) / tokens², V_i types occurring i times"),
)
about = tr(
    "Lowest level of the word, or of its base form, in CEFR-J 1.5 (Tono, TUFS) as contained in "
    "cefrpy 1.0.3, which also gives some words the level of a related word. Not an official "
    "CEFR rating."
)
print(*(each.split()[0] for each in formulas), "CEFR-J 1.5 " in about and "1.0.3" in about)
"""
)


def said(folder: Path, program: str = _SAID, **environment: str) -> str:
    """What a program says in an environment."""
    variables = {"LANGUAGE": "", "LC_ALL": "", **environment}
    done = subprocess.run(
        [sys.executable, "-c", program, folder],
        env={**os.environ, **variables},
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=120,
        check=True,
    )
    return done.stdout.strip()


@pytest.mark.parametrize(
    "environment",
    [
        {"LANG": "C"},
        {"LANG": "en_US.UTF-8"},
        # Before any other language of the user, if it is the first.
        {"LANGUAGE": "en:de"},
        # What the window does not speak.
        {"LANGUAGE": "fi"},
        {"LC_ALL": "zh_TW.UTF-8"},
    ],
)
def test_it_is_english(tmp_path: Path, environment: dict[str, str]) -> None:
    assert said(tmp_path, **environment) == "&File|Cancel|en_US|12,345"


def test_the_choice_is_kept_and_told(window: MainWindow, qtbot: QtBot) -> None:
    english = next(
        each for each in window.menus.view.findChildren(QAction) if each.text() == "&English"
    )
    with qtbot.waitSignal(window.language.done) as told:
        english.trigger()
    assert told.args == ["Fact Box changes its language when it is next started."]
    assert window.language.chosen == "en"
    QApplication.processEvents()
    assert said(window.folder, LANG="de_DE.UTF-8") == "&File|Cancel|en_US|12,345"


@pytest.mark.parametrize("code", TRANSLATED)
def test_it_is_in_the_language_of_the_system_or_the_one_chosen(
    window: MainWindow, tmp_path: Path, code: str
) -> None:
    by_system = said(tmp_path, LANGUAGE=f"fi:{code}")
    file, cancel, locale, number = by_system.split("|")
    assert "File" not in file
    assert cancel != "Cancel"
    assert locale.startswith(code)
    assert number in {"12.345", "12\u202f345", "12\u00a0345", "12,345"}
    window.language.choose(code)
    # Settings are written when nothing else is to be done.
    QApplication.processEvents()
    assert said(window.folder, LANGUAGE="en") == by_system


@pytest.mark.parametrize(
    ("locale", "numbers"),
    [
        ("de_DE", "0,4 10.000"),
        ("de_CH", "0.4 10'000"),
        ("es_ES", "0,4 10.000"),
        ("es_MX", "0.4 10,000"),
        ("en_US", "0.4 10,000"),
    ],
)
def test_numbers_in_texts_are_written_as_in_the_country(
    tmp_path: Path, locale: str, numbers: str
) -> None:
    found = said(tmp_path, _NUMBERS, LC_ALL=f"{locale}.UTF-8")
    assert found.replace("’", "'") == f"{numbers} True"


def test_each_language_has_its_own_name() -> None:
    assert len(set(TRANSLATED.values())) == len(TRANSLATED)
