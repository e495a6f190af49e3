"""Formulas, on one line."""

from __future__ import annotations

import pytest

from .files import lines


def run(text: str) -> str:
    """Return a run of a formula."""
    return f"<m:r><m:t>{text}</m:t></m:r>"


def of(name: str, *inside: tuple[str, str]) -> str:
    """Return a part of a formula, made of others."""
    parts = "".join(f"<m:{each}>{content}</m:{each}>" for each, content in inside)
    return f"<m:{name}>{parts}</m:{name}>"


def row(*cells: str) -> str:
    """Return the inside of a row of a matrix."""
    return "".join(f"<m:e>{run(each)}</m:e>" for each in cells)


@pytest.mark.parametrize(
    ("formula", "line"),
    [
        (run("E=m") + of("sSup", ("e", run("c")), ("sup", run("2"))), "E=mc²"),
        (of("sSup", ("e", run("e")), ("sup", run("kx"))), "e^kx"),
        (of("sSub", ("e", run("x")), ("sub", run("0"))), "x₀"),
        (of("f", ("num", run("a+b")), ("den", run("2"))), "(a+b)/2"),
        (of("rad", ("deg", run("3")), ("e", run("x"))), "³√x"),
        (of("d", ("e", run("a")), ("e", run("b"))), "(a|b)"),
        (of("func", ("fName", run("sin")), ("e", run("x"))), "sin x"),
        (of("nary", ("sub", run("0")), ("sup", run("1")), ("e", run("x"))), "∫₀¹ x"),
        (of("m", ("mr", row("1", "0")), ("mr", row("0", "1"))), "1, 0; 0, 1"),
    ],
)
def test_formulas(formula: str, line: str) -> None:
    body = f"<w:p><m:oMath>{formula}{run('.')}</m:oMath></w:p>"
    assert lines(body) == [f"{line}."]
