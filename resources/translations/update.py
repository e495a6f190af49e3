"""Brings the translations of the window up to date. Run it after a change of words or of a .ts.

Qt's lupdate collects the texts that the program shows into the .ts files beside this one, which
translators fill; lrelease makes of each a .qm, which the window loads.
"""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

from factbox.analysis.figures.catalogue import all_in, phrases
from factbox.analysis.figures.figure import Figure
from factbox.analysis.languages.languages import language_of
from factbox.analysis.languages.rooms import ROOMS
from factbox.analysis.words.vocabulary.word_class import WordClass

HERE = Path(__file__).parent
_PROGRAM = HERE.parents[1] / "gui" / "factbox"
# What lupdate takes for a note to translators is a comment on an attribute.
_NOTES = re.compile(r"\n *<extracomment>.*?</extracomment>", re.DOTALL)


def update(folder: Path = HERE) -> None:
    """Bring the .ts files of a folder up to date, and make the .qm files beside them."""
    files = sorted(folder.glob("factbox_*.ts"))
    with TemporaryDirectory() as other:
        declared = Path(other) / "declared.py"
        declared.write_text("".join(map(_as_call, _declared())), encoding="utf-8")
        _run(
            "pyside6-lupdate",
            *("-silent", "-extensions", "py", "-tr-function-alias", "QT_TR_NOOP+=tr_later"),
            *("-locations", "none", "-sort-messages", "-no-obsolete", "-source-language", "en"),
            *(_PROGRAM, declared, "-ts", *files),
        )
    for file in files:
        file.write_text(_NOTES.sub("", file.read_text(encoding="utf-8")), encoding="utf-8")
        _run("pyside6-lrelease", "-silent", "-nounfinished", file)


def _declared() -> list[str]:
    """Return the texts that are declared in one place and translated in others."""
    found = {*phrases().values(), *(each.label for each in WordClass)}
    for language in map(language_of, ROOMS):
        found |= {
            language.level_list().account,
            language.about_syllables,
            language.about_textstat_syllables,
        }
        for figure in all_in(language.code).values():
            found |= {*_texts_of(figure), *_texts_of(figure.in_textstat())}
    return sorted(filter(None, found))


def _texts_of(figure: Figure) -> Iterator[str]:
    yield from (figure.group.value, figure.name, figure.full_name, figure.formula_text)
    yield from (figure.caveat, figure.libraries, figure.remark, figure.grade_name)
    yield from (figure.absent, figure.as_level, figure.about_list, *figure.classes)
    yield from (words for _, words in figure.bands)


def _as_call(text: str) -> str:
    return f'tr({text!r}, "", 1)\n' if "%n" in text or "%Ln" in text else f"tr({text!r})\n"


def _run(tool: str, *arguments: object) -> None:
    subprocess.run([Path(sys.executable).with_name(tool), *map(str, arguments)], check=True)


if __name__ == "__main__":
    update()
