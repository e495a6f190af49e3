"""The process that reads a document: what it is asked, and what it answers."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from factbox.documents.errors import DocumentError
from factbox.documents.exchange import ReadDocument, from_json


def asked(path: Path) -> ReadDocument | None:
    """Return what the process says about the file at `path`."""
    done = subprocess.run(
        [sys.executable, "-P", "-m", "factbox.documents"],
        input=os.fsencode(path),
        capture_output=True,
        timeout=120,
        check=True,
    )
    return from_json(done.stdout)


def test_a_text_is_left_to_the_window(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(b"Text.")
    assert asked(path) is None


@pytest.mark.parametrize(
    ("data", "said"),
    [(b"\x89PNG\r\n\x1a\n", "“a.docx” is a picture"), (b"", "is empty"), (None, "no file")],
)
def test_it_says_what_is_wrong(tmp_path: Path, data: bytes | None, said: str) -> None:
    path = tmp_path / "a.docx"
    if data is not None:
        path.write_bytes(data)
    with pytest.raises(DocumentError, match=said):
        asked(path)


def test_a_module_in_the_current_folder_is_not_run(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "json.py").write_text("raise SystemExit(3)")
    (tmp_path / "a.txt").write_bytes(b"Text.")
    monkeypatch.chdir(tmp_path)
    assert asked(tmp_path / "a.txt") is None
