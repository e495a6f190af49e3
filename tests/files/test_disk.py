"""Files that are overwritten before they are deleted."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from factbox.files.disk import overwrite


@pytest.mark.skipif(os.name == "nt", reason="Windows may forbid links")
@pytest.mark.parametrize("link", [os.symlink, os.link])
def test_what_a_link_leads_to_is_not_overwritten(tmp_path: Path, link: object) -> None:
    assert callable(link)
    text, index = tmp_path / "thesis.txt", tmp_path / "index.db"
    text.write_bytes(b"mine")
    link(text, index)
    assert list(overwrite(index)) == []
    assert not os.path.lexists(index)
    assert text.read_bytes() == b"mine"


def test_a_file_is_overwritten_and_deleted(tmp_path: Path) -> None:
    index = tmp_path / "index.db"
    index.write_bytes(b"words")
    with index.open("rb") as open_before:
        assert len(list(overwrite(index))) == 1
        assert open_before.read() == bytes(5)
    assert not index.exists()
