"""The house: no circle of imports, no crowded folder, and one meaning for each class name."""

from __future__ import annotations

import ast
from collections import Counter, defaultdict
from collections.abc import Iterator
from graphlib import CycleError, TopologicalSorter
from pathlib import Path

import factbox

_PACKAGE = Path(factbox.__file__).parent
_TESTS = Path(__file__).parent
_MOST_FILES = 20


def module_of(path: Path) -> str:
    """The name that a file of the package is imported by."""
    parts = path.relative_to(_PACKAGE.parent).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def trees() -> Iterator[tuple[str, ast.Module]]:
    """The modules of the package, each with its syntax."""
    for path in sorted(_PACKAGE.rglob("*.py")):
        yield module_of(path), ast.parse(path.read_text(encoding="utf-8"))


def imports_of(tree: ast.Module, modules: set[str]) -> set[str]:
    """The modules of the package that are imported anywhere in `tree`.

    An import for the type checker, or within a function, counts like any other.
    """
    found = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, "imports name the module in full"
            inside = (f"{node.module}.{alias.name}" for alias in node.names)
            found |= {name if name in modules else str(node.module) for name in inside}
    return found & modules


def test_no_module_imports_itself_by_way_of_others() -> None:
    syntax = dict(trees())
    graph = {name: imports_of(tree, set(syntax)) - {name} for name, tree in syntax.items()}
    try:
        TopologicalSorter(graph).prepare()
    except CycleError as circle:
        # Each module is imported by the next.
        raise AssertionError(" <- ".join(circle.args[1])) from None


def test_no_folder_is_crowded() -> None:
    files = Counter(
        path.parent.relative_to(_PACKAGE.parent).as_posix()
        for path in _PACKAGE.rglob("*.py")
        if path.name != "__init__.py"
    )
    crowded = {folder for folder, number in files.items() if number > _MOST_FILES}
    assert crowded == set()


def test_a_class_name_means_one_thing() -> None:
    places = defaultdict(list)
    for module, tree in trees():
        for node in tree.body:
            if isinstance(node, ast.ClassDef):
                places[node.name].append(module)
    double = {name: found for name, found in places.items() if len(found) > 1}
    assert double == {}
