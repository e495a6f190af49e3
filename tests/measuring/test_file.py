"""Files of any format are measured as the command line does."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from factbox.documents.errors import DocumentError
from factbox.files.text_file import TextFileError
from factbox.measuring.file import measure_file
from factbox.measuring.options import Options

from ..command_line.run import run

_PAGE = "<!DOCTYPE html><html><body><h1>The sea</h1><p>We walk to it.</p></body></html>"


@pytest.mark.parametrize(("name", "text"), [("sea.txt", "We walk to it."), ("sea.html", _PAGE)])
def test_it_is_what_the_command_line_writes(tmp_path: Path, name: str, text: str) -> None:
    path = tmp_path / name
    path.write_text(text, encoding="utf-8")
    report = measure_file(path, Options())
    assert report.to_dict() == json.loads(run(path, "--json").stdout)
    assert report["tokens"]


def test_a_file_that_cannot_be_read_says_why(tmp_path: Path) -> None:
    with pytest.raises(TextFileError, match="There is no file"):
        measure_file(tmp_path / "gone.txt", Options())
    picture = tmp_path / "picture.docx"
    picture.write_bytes(b"PK\x03\x04 nothing")
    with pytest.raises((TextFileError, DocumentError), match="picture"):
        measure_file(picture, Options())
