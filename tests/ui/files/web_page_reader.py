"""Stands in for the reader of web pages, in the process that reads documents.

A page says in its first comment what the reader does: the window must cope with all of it.
"""

from __future__ import annotations

import os
import sys
import time
import types
from pathlib import Path

from factbox.analysis.text.left_out.kind import Kind
from factbox.analysis.text.style import Style
from factbox.documents.errors import DocumentError
from factbox.documents.typed_out import Progress, Source, TypedOut, TypedParagraph


def page(folder: Path, name: str, *lines: str, does: str = "") -> Path:
    """Return the path of a web page with these lines; `does` says what its reader does."""
    path = folder / name
    path.write_text("\n".join([f"<!doctype html><!--{does}-->", *lines]), encoding="utf-8")
    return path


def read(data: bytes, name: str, progress: Progress) -> TypedOut:
    """Do what the page says, and return its lines; a line with a # is a heading."""
    first, *lines = data.decode().split("\n")
    does = first.partition("<!--")[2].partition("-->")[0]
    if "print" in does:
        print("Nobody wants to know this.")
    if "refuse" in does:
        raise DocumentError(f"“{name}” is a <b>scan</b>. Open another.")
    if "fail" in does:
        raise RuntimeError("The reader is wrong.")
    if "crash" in does:
        os.abort()
    if "bomb" in does:
        lines = ["word " * 1_000_000_000]
    if "slow" in does:
        # Until the test says so: no test depends on how fast a machine is.
        progress(1, 4)
        while not Path(lines[0]).exists():
            time.sleep(0.01)
        progress(4, 4)
        del lines[0]
    typed = [
        TypedParagraph(line.strip("# "), Style(Kind.HEADINGS, 1) if "#" in line else None)
        for line in lines
    ]
    title = "The declared\ntitle" if "titled" in does else ""
    warnings = ("A <i>picture</i> is missing.",) if "warned" in does else ()
    source = Source("html", title, warnings=warnings, is_part="part" in does)
    return TypedOut(source, tuple(typed))


def read_whole(data: bytes, name: str, progress: Progress) -> TypedOut:
    """Return the page with a menu above its lines."""
    part = read(data, name, progress)
    return TypedOut(
        part.source._replace(is_part=False), (TypedParagraph("Menu"), *part.paragraphs)
    )


def stand_in() -> None:
    """Take the place of the reader of web pages in this process."""
    module = types.ModuleType("factbox.documents.web.web_page")
    vars(module).update(read=read, read_whole=read_whole)
    sys.modules[module.__name__] = module
