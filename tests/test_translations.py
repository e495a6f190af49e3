"""The files of the translations: what is in them is what the program says, and complete."""

from __future__ import annotations

import re
import runpy
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QTranslator

from factbox.assets import asset
from factbox.ui.wording.window_language import TRANSLATED

_FOLDER = asset("translations")
_FILES = sorted(_FOLDER.glob("*.ts"))
# What stands for something else: {name}, {:.1f}, %s, %Ln.
_PLACEHOLDER = re.compile(r"\{[^}]*\}|%L?n|%[-+#0]?[\d.]*[a-z]|%%")
_LETTER = re.compile(r"&[^&\s]")
# A number of which Qt takes each of the forms of a plural, in order.
_NUMBERS = {
    "de": (1, 2),
    "es": (1, 2),
    "fr": (1, 2),
    "ru": (1, 2, 5),
    "zh_CN": (1,),
}


class Message(NamedTuple):
    """A text of the program and its translations: one, or the forms of a plural."""

    source: str
    hint: str
    is_plural: bool
    said: tuple[str, ...]
    is_finished: bool


def messages(file: Path) -> Iterator[Message]:
    """Yield what is in a .ts file."""
    for each in ElementTree.parse(file).iter("message"):
        translation = each.find("translation")
        assert translation is not None
        forms = [form.text or "" for form in translation.iter("numerusform")]
        yield Message(
            each.findtext("source", ""),
            each.findtext("comment", ""),
            each.get("numerus") == "yes",
            tuple(forms or [translation.text or ""]),
            translation.get("type") is None,
        )


def placeholders(text: str) -> tuple[list[str], list[str]]:
    """What is filled in by name, in any order, and what is filled in by its place."""
    found = _PLACEHOLDER.findall(text)
    return sorted(each for each in found if each[0] == "{"), [
        each for each in found if each[0] == "%"
    ]


def traits(text: str) -> tuple[object, ...]:
    """What a translation has in common with its source."""
    return (
        placeholders(text),
        text[: len(text) - len(text.lstrip())],
        text[len(text.rstrip()) :],
        text.rstrip().endswith("…"),
        len(_LETTER.findall(text.replace("&&", ""))),
    )


def test_nothing_is_to_be_collected(tmp_path: Path) -> None:
    for file in _FILES:
        shutil.copy(file, tmp_path)
    update = runpy.run_path(str(_FOLDER / "update.py"))["update"]
    update(tmp_path)
    stale = [
        file.name for file in _FILES if file.read_text() != (tmp_path / file.name).read_text()
    ]
    assert stale == [], "run resources/translations/update.py"


@pytest.mark.parametrize("code", TRANSLATED)
def test_everything_is_translated(code: str) -> None:
    found = list(messages(_FOLDER / f"factbox_{code}.ts"))
    forms = len(_NUMBERS[code])
    missing = [
        each.source
        for each in found
        if not each.is_finished
        or not all(each.said)
        or len(each.said) != (forms if each.is_plural else 1)
    ]
    assert missing == []


@pytest.mark.parametrize("file", _FILES, ids=lambda file: file.stem)
def test_a_translation_has_what_its_source_has(file: Path) -> None:
    wrong = [
        (each.source, said)
        for each in messages(file)
        for said in each.said
        if each.is_finished and traits(said) != traits(each.source)
    ]
    assert wrong == []


@pytest.mark.parametrize("code", _NUMBERS)
def test_the_window_says_what_was_translated(code: str) -> None:
    translator = QTranslator()
    translator.load(str(_FOLDER / f"factbox_{code}.qm"))
    wrong = [
        (each.source, number)
        for each in messages(_FOLDER / f"factbox_{code}.ts")
        if each.is_finished
        for number, said in zip(
            _NUMBERS[code] if each.is_plural else (-1,), each.said, strict=True
        )
        if translator.translate("", each.source, each.hint, number) != said
    ]
    assert wrong == [], "run resources/translations/update.py"
