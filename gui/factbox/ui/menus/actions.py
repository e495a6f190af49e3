"""How a command is added to a menu."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from PySide6.QtGui import QActionGroup, QKeySequence

from factbox.ui.look.properties import set_property

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QMenu

    Act = Callable[[], object]

Choice = TypeVar("Choice")

Keys = QKeySequence | QKeySequence.StandardKey | str | None


def add(
    menu: QMenu, text: str, act: Callable[..., object] | None = None, keys: Keys = None
) -> QAction:
    """Add a command, which calls `act` if one is given."""
    action = menu.addAction(text)
    if keys is not None:
        set_property(action, "shortcut", QKeySequence(keys))
    if act is not None:
        # `triggered` passes a bool, which no command takes.
        action.triggered.connect(lambda: act())
    return action


def add_check(
    menu: QMenu, text: str, switch: Callable[[bool], object], *, checked: bool = False
) -> QAction:
    """Add a command that is on or off, and passes its state to `switch`."""
    action = menu.addAction(text)
    action.setCheckable(True)
    action.setChecked(checked)
    action.toggled.connect(switch)
    return action


def add_choice(
    menu: QMenu,
    texts: dict[Choice, str],
    choose: Callable[[Choice], object],
    chosen: Callable[[], Choice],
) -> None:
    """Add an action for each choice, and check the one that `chosen` returns."""
    group = QActionGroup(menu)
    actions = {}
    for choice, text in texts.items():
        actions[choice] = add(menu, text, lambda choice=choice: choose(choice))
        actions[choice].setCheckable(True)
        group.addAction(actions[choice])
    actions[chosen()].setChecked(True)
    # The choice can change elsewhere too.
    menu.aboutToShow.connect(lambda: actions[chosen()].setChecked(True))


def enable(actions: Iterable[QAction], on: bool) -> None:
    """Enable or disable all of `actions`."""
    for action in actions:
        action.setEnabled(on)


def show_in_tool_bar(action: QAction, name: str, purpose: str) -> None:
    """Set the name of `action` in a tool bar, and its purpose in the tool tip."""
    action.setIconText(name)
    keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
    action.setToolTip(f"{purpose} ({keys})")
