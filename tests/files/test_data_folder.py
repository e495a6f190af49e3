"""The data folder: where it is, whatever the environment says."""

from __future__ import annotations

import os
import pwd
import sys
from pathlib import Path

import pytest

from factbox.files.data_folder import DataFolderError, data_folder, home_folder
from factbox.files.text_file import TextFileError, read_data

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="this is how Linux says it")


@pytest.mark.parametrize("home", [None, "", "not/absolute"])
def test_without_a_usable_home_it_is_that_of_the_account(
    home: str | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("XDG_DATA_HOME", raising=False)
    monkeypatch.delenv("HOME", raising=False)
    if home is not None:
        monkeypatch.setenv("HOME", home)
    of_account = Path(pwd.getpwuid(os.geteuid()).pw_dir)
    assert home_folder() == of_account
    assert data_folder() == of_account / ".local" / "share" / "factbox"


def test_an_account_without_a_home_folder_is_reported(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("XDG_DATA_HOME", raising=False)
    monkeypatch.delenv("HOME", raising=False)
    monkeypatch.setattr(os, "geteuid", lambda: 987_654_321)
    with pytest.raises(DataFolderError, match="Set HOME"):
        data_folder()


def test_a_name_that_is_not_utf_8_is_reported(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", os.fsdecode(b"/tmp/\xff"))
    with pytest.raises(DataFolderError, match=r"/tmp/\\xff.*XDG_DATA_HOME"):
        data_folder()


def test_its_own_files_are_not_opened_as_texts(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    data_folder().mkdir()
    (data_folder() / "snapshots.db").write_bytes(b"ours")
    with pytest.raises(TextFileError, match="belongs to Fact Box’s own data"):
        read_data(data_folder() / "snapshots.db")
