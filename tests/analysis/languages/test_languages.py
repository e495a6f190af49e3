"""What is English is in one room."""

from __future__ import annotations

import ast
from pathlib import Path

import factbox

_PACKAGE = Path(factbox.__file__).parent
_ROOM = _PACKAGE / "analysis" / "languages" / "english"
# Who names a language: rule sets, and the one list of all languages.
_MAY_NAME_IT = (
    _PACKAGE / "analysis" / "rule_sets",
    _PACKAGE / "analysis" / "languages" / "languages.py",
)


def imported_by(path: Path) -> set[str]:
    """The modules that a file imports from."""
    found = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            found |= {f"{node.module}.{alias.name}" for alias in node.names}
    return found


def test_only_rule_sets_and_the_list_of_languages_name_english() -> None:
    others = [
        path
        for path in _PACKAGE.rglob("*.py")
        if not any(path.is_relative_to(room) for room in (_ROOM, *_MAY_NAME_IT))
    ]
    assert len(others) > 200
    naming = {
        path.relative_to(_PACKAGE).as_posix()
        for path in others
        if any(".languages.english" in name for name in imported_by(path))
    }
    assert naming == set()
