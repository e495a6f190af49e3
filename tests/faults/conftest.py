"""A window whose data folder is to come to harm."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from .small_disk import SmallDisk
from .user import User

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The data folder."""
    return tmp_path / "data"


@pytest.fixture
def small_disk(tmp_path: Path) -> SmallDisk:
    """A disk of one megabyte."""
    return SmallDisk(tmp_path)


@pytest.fixture
def start(qtbot: QtBot, folder: Path) -> Iterator[Callable[[], User]]:
    """Starts the window, as a user does."""
    users: list[User] = []

    def start_window() -> User:
        users.append(User(folder))
        users[-1].window.warm_up()
        return users[-1]

    yield start_window
    for user in users:
        user.leave()
