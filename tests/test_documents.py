"""README and CONTRIBUTING name what is there."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
PACKAGE = ROOT / "gui" / "factbox"
README = (ROOT / "README.md").read_text(encoding="utf-8")
CONTRIBUTING = (ROOT / ".github" / "CONTRIBUTING.md").read_text(encoding="utf-8")
# In backquotes: what has a slash in it, or is a module.
_PATHS = re.compile(r"`([\w.-]+(?:/[\w.-]*)+|\w+\.py)`")
_LINKS = re.compile(r"\]\((?!https:)([^)#]+)")
_ROOMS = re.compile(r"(?<![\w.])([\w/]+)/(?![\w.])")


def tree_in_readme() -> str:
    """Return the layout that the README shows."""
    return README.partition("\nresources/ ")[2].partition("```")[0]


@pytest.mark.parametrize("named", sorted(set(_PATHS.findall(CONTRIBUTING))))
def test_contributing_names_files_that_are_there(named: str) -> None:
    assert (ROOT / named).exists() or (PACKAGE / named).exists()


def test_the_links_lead_to_files() -> None:
    for text, folder in ((README, ROOT), (CONTRIBUTING, ROOT / ".github")):
        links = _LINKS.findall(text)
        assert links
        assert [link for link in links if not (folder / link).exists()] == []


def test_the_readme_shows_every_room() -> None:
    shown = {name.rpartition("/")[2] for name in _ROOMS.findall(tree_in_readme())}
    rooms = {
        path.name
        for folder in (PACKAGE, PACKAGE / "analysis", PACKAGE / "ui")
        for path in folder.iterdir()
        if (path / "__init__.py").exists()
    }
    assert rooms - shown == set()
    folders = {path.name for path in ROOT.glob("[!.]*/**") if path.is_dir()}
    assert shown - folders == set()
