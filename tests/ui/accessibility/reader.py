"""Reads the running program through the accessibility bus, as a screen reader does.

The system's Python runs it, which has the bindings of the bus, where there is a bus and a
screen for it alone. It prints as JSON what it met: the tree of the window at some moments,
and what was announced.

    reader.py COMMAND… — the command that starts the program, with a text
"""

from __future__ import annotations

import importlib
import json
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from functools import partial
from typing import Any

gi: Any = importlib.import_module("gi")
gi.require_version("Atspi", "2.0")
Atspi: Any = importlib.import_module("gi.repository.Atspi")
GLib: Any = importlib.import_module("gi.repository.GLib")

PATIENCE = 20.0
# More than the program waits for a pause, and less than it takes to lose patience.
PAUSE = 2.2
# What each view shows once it has read the text.
SHOWN = {
    "Why this level": ("table", "Costliest sentences"),
    "Words": ("table", "Words"),
    "Diversity": ("slider", "Type"),
    "Rule sets": ("table", "The same text under all rule sets"),
    "Trend": ("slider", "Figures"),
}
# Of a long table, the first cells say enough.
MOST_CHILDREN = 20
STATES = ("focusable", "focused", "checkable", "checked", "expandable", "expanded", "selected")

announced: list[str] = []


def wait(seconds: float) -> None:
    """Take in what the bus tells for that long."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if not GLib.MainContext.default().iteration(False):
            time.sleep(0.01)


def wait_for(look: Callable[[], Any]) -> Any:
    """Wait until `look` finds something, and return that."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        found = look()
        if found:
            return found
        wait(0.1)
    raise SystemExit(f"waited in vain: {look}")


def children(node: Any) -> Iterator[Any]:
    for number in range(min(node.get_child_count(), MOST_CHILDREN)):
        child = node.get_child_at_index(number)
        if child is not None:
            yield child


def is_showing(node: Any) -> bool:
    return bool(node.get_state_set().contains(Atspi.StateType.SHOWING))


def is_told(node: Any) -> bool:
    """Return whether a part shows; of a table, one may have scrolled past the first rows."""
    return is_showing(node) or node.get_role_name() == "table cell"


def find(node: Any, role: str, name: str) -> Any:
    """Return the first part of that role whose name begins so; None if there is none."""
    if node.get_role_name() == role and node.get_name().startswith(name) and is_showing(node):
        return node
    return next(filter(None, (find(child, role, name) for child in children(node))), None)


def told(node: Any) -> dict[str, Any]:
    """Return what the bus tells of a part that shows, and of those in it."""
    states = node.get_state_set()
    kinds = {state: getattr(Atspi.StateType, state.upper()) for state in STATES}
    return {
        "role": node.get_role_name(),
        "name": node.get_name(),
        "description": node.get_description() or "",
        "states": [state for state, kind in kinds.items() if states.contains(kind)],
        "children": [told(child) for child in children(node) if is_told(child)],
    }


def seen(app: Any) -> dict[str, Any]:
    """Return what the bus tells of the program now; it keeps what it told before."""
    app.clear_cache()
    return told(app)


def press(node: Any) -> None:
    """Do what a click on the part does."""
    Atspi.Action.do_action(node, 0)


def is_filled(app: Any, role: str, name: str) -> bool:
    """Return whether the table has a row, or the picture a number."""
    app.clear_cache()
    part = find(app, role, name)
    if part is None or role != "table":
        return part is not None and any(map(str.isdigit, part.get_description() or ""))
    return any(each.get_role_name() == "table cell" for each in children(part))


def started_program() -> Any:
    desktop = Atspi.get_desktop(0)
    return next((app for app in children(desktop) if app.get_child_count()), None)


def read() -> dict[str, Any]:
    app = wait_for(started_program)
    listener = Atspi.EventListener.new(lambda event: announced.append(str(event.any_data)))
    listener.register("object:announcement")
    # The figures of the text that was opened.
    wait_for(lambda: "Tokens" in " ".join(announced))
    met: dict[str, Any] = {"on opening": list(announced), "opened": seen(app)}

    announced.clear()
    text = find(app, "text", "Text")
    for each in " So. It. Is.":
        end = Atspi.Text.get_character_count(text)
        Atspi.EditableText.insert_text(text, end, each, len(each.encode()))
        wait(0.02)
    wait_for(lambda: announced)
    met["after typing"] = list(announced)

    # Moving the cursor changes nothing.
    announced.clear()
    Atspi.Text.set_caret_offset(text, 3)
    wait(PAUSE)
    met["after moving"] = list(announced)

    press(find(app, "push button", "Save snapshot"))
    wait_for(lambda: announced)
    met["on saving"] = list(announced)
    for view, shown in SHOWN.items():
        press(find(app, "check box", view))
        wait_for(partial(is_filled, app, *shown))
        met[view] = seen(app)
    return met


def main() -> None:
    with subprocess.Popen(sys.argv[1:]) as program:
        try:
            print(json.dumps(read()))
        finally:
            program.kill()


main()
