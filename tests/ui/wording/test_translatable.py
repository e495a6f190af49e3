"""Every word that the window shows can be translated, and every sentence as a whole."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import factbox

_ROOT = Path(factbox.__file__).parent
_MODULES = sorted((_ROOT / "ui").rglob("*.py"))
_TREES = {path: ast.parse(path.read_text(encoding="utf-8")) for path in _MODULES}

# Said on a terminal, by Qt or to a programmer; names; or a text that measures a width.
_NOT_SHOWN = (
    "The screen cannot be opened.",
    "cannot be written: ",
    "cannot be ",
    "Source Serif 4",
    "a common goal, for whom governments work",
    "a picture of the report is no PNG",
    "added as a whole",
    "removed as a whole",
    *("txt text", "md markdown", "docx docm", "odt ott", "html htm"),
    "Qt did not paint the PDF",
    "<meta charset",
    "QMainWindow",
    "DisplayDocTitle",
)
# These calls show their words.
_SHOWING = {
    *("setText", "setToolTip", "setWindowTitle", "setLabelText", "setPlaceholderText"),
    *("setAccessibleName", "setAccessibleDescription", "setStatusTip", "setInformativeText"),
    *("addAction", "addMenu", "addButton", "addItem", "addRow", "setHeaderLabels"),
    *("QLabel", "QPushButton", "QCheckBox", "QRadioButton", "QGroupBox", "QAction", "QMenu"),
    *("plain_label", "heading", "explain", "show_message", "show_text", "announce", "Answer"),
}
_WORDS = re.compile(r"\b[A-Za-z]{2,},? [a-z]{2,}\b")
_PLACES = re.compile(r"%(?!%)\.?[0-9]*[sdf]|\{[a-z_]*\}")


def _name(call: ast.Call) -> str:
    function = call.func
    if isinstance(function, ast.Attribute):
        return function.attr
    return function.id if isinstance(function, ast.Name) else ""


def _calls(tree: ast.AST, *names: str) -> Iterator[ast.Call]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and _name(node) in names:
            yield node


def _texts() -> Iterator[tuple[str, str]]:
    """Yield each text that is translated, and where it stands."""
    for path, tree in _TREES.items():
        for call in _calls(tree, "tr", "tr_later"):
            first = call.args[0]
            if isinstance(first, ast.Constant):
                yield str(first.value), f"{path.relative_to(_ROOT)}:{call.lineno}"


def _passed_over(tree: ast.AST) -> set[ast.AST]:
    """Return what is translated, annotations, and docstrings."""
    found: set[ast.AST] = set()
    for node in ast.walk(tree):
        parts: list[ast.AST | None] = []
        if isinstance(node, ast.Call) and _name(node) in ("tr", "tr_later", "cast"):
            parts = [*node.args]
        elif isinstance(node, ast.FunctionDef):
            parts = [node.returns]
        elif isinstance(node, ast.arg | ast.AnnAssign):
            parts = [node.annotation]
        elif isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
            parts = [node.value]
        found.update(each for part in parts if part for each in ast.walk(part))
    return found


def test_sentences_stand_in_tr() -> None:
    outside = []
    for path, tree in _TREES.items():
        passed_over = _passed_over(tree)
        for node in ast.walk(tree):
            if not isinstance(node, ast.Constant) or node in passed_over:
                continue
            text = str(node.value)
            if _WORDS.search(text) and not any(each in text for each in _NOT_SHOWN):
                outside.append(f"{path.relative_to(_ROOT)}:{node.lineno}: {text}")
    assert not outside


def test_single_words_stand_in_tr() -> None:
    outside = []
    for path, tree in _TREES.items():
        for call in _calls(tree, *_SHOWING):
            for each in call.args:
                if (
                    isinstance(each, ast.Constant)
                    and isinstance(each.value, str)
                    and re.search("[A-Za-z]", each.value)
                ):
                    outside.append(f"{path.relative_to(_ROOT)}:{each.lineno}: {each.value}")
    assert not outside


def test_texts_are_translated_when_they_are_shown() -> None:
    at_import = []
    for path, tree in _TREES.items():
        inside = {
            each
            for node in ast.walk(tree)
            if isinstance(node, ast.FunctionDef | ast.Lambda)
            for part in (node.body if isinstance(node.body, list) else [node.body])
            for each in ast.walk(part)
        }
        at_import += [
            f"{path}:{call.lineno}" for call in _calls(tree, "tr") if call not in inside
        ]
    assert not at_import


def test_no_sentence_is_glued() -> None:
    glued = [
        f"{place}: {text}" for text, place in _texts() if re.match(r"[ ,;:](?!…)|.*[ (]$", text)
    ]
    assert not glued


def test_texts_stand_where_they_are_collected() -> None:
    """lupdate sees no text in an f-string. The command line speaks English."""
    unseen = [
        f"{path.relative_to(_ROOT)}:{call.lineno}"
        for path in _ROOT.rglob("*.py")
        if path.relative_to(_ROOT).parts[0] not in ("command_line", "corpus")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.JoinedStr)
        for call in _calls(node, "tr")
        if isinstance(call.args[0], ast.Constant)
    ]
    assert not unseen


def test_places_in_a_sentence_have_names() -> None:
    unnamed = [
        f"{place}: {text}"
        for text, place in _texts()
        if len(places := _PLACES.findall(text)) > 1
        and any(each.startswith("%") or each == "{}" for each in places)
    ]
    assert not unnamed
