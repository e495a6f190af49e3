"""The desktop entry and the metainfo that the wheel brings along."""

from __future__ import annotations

import shutil
import subprocess
from configparser import ConfigParser
from pathlib import Path
from xml.etree import ElementTree

import pytest

from factbox import __version__

_RESOURCES = Path(__file__).parents[2] / "resources"
_NAME = "io.github.factbox.FactBox"
_ENTRY = _RESOURCES / "packaging" / f"{_NAME}.desktop"
_METAINFO = _RESOURCES / "packaging" / f"{_NAME}.metainfo.xml"


def entry() -> dict[str, str]:
    parser = ConfigParser(interpolation=None)
    parser.read(_ENTRY, encoding="utf-8")
    return dict(parser["Desktop Entry"])


@pytest.mark.parametrize(
    "command",
    [
        ["desktop-file-validate", str(_ENTRY)],
        ["appstreamcli", "validate", "--no-net", str(_METAINFO)],
        ["appstream-util", "validate-relax", "--nonet", str(_METAINFO)],
    ],
    ids=lambda command: str(command[0]),
)
def test_the_validators_pass(command: list[str]) -> None:
    if shutil.which(command[0]) is None:
        pytest.skip(f"{command[0]} is not installed")
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


def test_a_file_manager_offers_to_open_texts_with_it() -> None:
    assert {"text/plain", "text/markdown"} <= set(entry()["mimetype"].split(";"))
    assert entry()["exec"].split() == ["factbox", "%f"]


def test_entry_and_metainfo_name_each_other() -> None:
    root = ElementTree.parse(_METAINFO).getroot()
    assert root.findtext("id") == entry()["icon"] == _NAME
    assert root.findtext("launchable") == _ENTRY.name


def test_the_newest_release_is_this_version() -> None:
    newest = ElementTree.parse(_METAINFO).find("releases/release")
    assert newest is not None
    assert newest.get("version") == __version__
