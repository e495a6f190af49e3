"""The file with thresholds: which one is taken, and what is said of one that is wrong."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from factbox.corpus.check.thresholds_file import ThresholdsFileError, nearest_file

_OF_PROJECT = "[tool.factbox.check]\n"


def entries(folder: Path) -> dict[str, object] | None:
    """Return what the nearest file holds."""
    found = nearest_file(folder)
    return None if found is None else found.entries


def test_the_nearest_file_with_a_table_is_taken(tmp_path: Path) -> None:
    inner = tmp_path / "a" / "b"
    inner.mkdir(parents=True)
    assert entries(inner) is None
    (tmp_path / "pyproject.toml").write_text(f'{_OF_PROJECT}level = "8-10"\n')
    assert entries(inner) == {"level": "8-10"}
    # It has nothing to do with this program.
    (inner / "pyproject.toml").write_text("[tool.other]\nlevel = 1\n")
    assert entries(inner) == {"level": "8-10"}
    (inner.parent / "factbox.toml").write_text("[check]\nmax-tokens = 1200\n")
    assert entries(inner) == {"max-tokens": 1200}
    assert entries(tmp_path) == {"level": "8-10"}


def test_its_own_file_goes_before_that_of_the_project(tmp_path: Path) -> None:
    (tmp_path / "pyproject.toml").write_text(f"{_OF_PROJECT}tokens = 1\n")
    (tmp_path / "factbox.toml").write_text("[other]\n")
    assert entries(tmp_path) == {"tokens": 1}
    (tmp_path / "factbox.toml").write_text(f"{_OF_PROJECT}tokens = 2\n")
    assert entries(tmp_path) == {"tokens": 2}


def test_a_file_that_is_not_toml_says_where(tmp_path: Path) -> None:
    path = tmp_path / "factbox.toml"
    path.write_text("[check]\nlevel = 8-10\n")
    with pytest.raises(ThresholdsFileError) as caught:
        nearest_file(tmp_path)
    said = str(caught.value)
    assert said.startswith(f"“{path}” is not valid TOML: ")
    assert "line 2" in said
    assert said.endswith('a range needs quotes, such as level = "8-10".')
    path.write_bytes(b"\xff")
    with pytest.raises(ThresholdsFileError, match="is not valid TOML"):
        nearest_file(tmp_path)


def test_what_is_not_a_table_or_cannot_be_read_is_said(tmp_path: Path) -> None:
    path = tmp_path / "factbox.toml"
    path.write_text('check = "8-10"\n')
    with pytest.raises(ThresholdsFileError, match=r"write thresholds below \[check\]\."):
        nearest_file(tmp_path)
    path.unlink()
    path.mkdir()
    with pytest.raises(ThresholdsFileError, match="cannot be read: Is a directory"):
        nearest_file(tmp_path)


def test_a_file_that_nests_without_end_is_said(tmp_path: Path) -> None:
    path = tmp_path / "factbox.toml"
    path.write_text("a = " + "[" * 100_000)
    with pytest.raises(ThresholdsFileError, match="is nested too deeply to be read"):
        nearest_file(tmp_path)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no pipes")
def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "factbox.toml")
    with pytest.raises(ThresholdsFileError, match="is a device or a pipe"):
        nearest_file(tmp_path)
