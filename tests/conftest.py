"""What every test needs."""

from __future__ import annotations

import os
import random
import shutil
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import HealthCheck, settings
from pytestqt.qtbot import QtBot

if TYPE_CHECKING:
    from pytestqt.wait_signal import SignalBlocker

# How long an example takes depends on what else the machine does.
settings.register_profile(
    "factbox",
    deadline=None,
    max_examples=50,
    stateful_step_count=25,
    suppress_health_check=[HealthCheck.too_slow],
)
settings.register_profile(
    "thorough", settings.get_profile("factbox"), max_examples=1_000, stateful_step_count=50
)
settings.load_profile("factbox")

# No test needs a screen; one that wants a real window starts its own.
os.environ["QT_QPA_PLATFORM"] = "offscreen"
# Programs that tests start speak English, whatever the language of the account.
os.environ["LANGUAGE"] = "en"
# They are compiled once, also where Python is told to keep nothing, which would compile all of
# Fact Box anew in each of some hundred processes.
if os.environ.pop("PYTHONDONTWRITEBYTECODE", ""):
    compiled = Path(__file__).parents[1] / ".pytest_cache" / "compiled"
    os.environ.setdefault("PYTHONPYCACHEPREFIX", str(compiled))

_USUAL_SEED = 20261124
# Far more than anything takes, even while the machine is busy with something else.
_PATIENCE_MS = 120_000
_SHARED = Path(os.environ.get("FACTBOX_SHARED", Path(__file__).parents[2] / "shared"))


@pytest.fixture(scope="session", autouse=True)
def _data_of_nobody(tmp_path_factory: pytest.TempPathFactory) -> None:
    """No test touches the data of the account that runs it."""
    os.environ["XDG_DATA_HOME"] = str(tmp_path_factory.mktemp("account"))


class PatientBot(QtBot):
    """Waits until something happens, however busy the machine is; only never is too late."""

    def waitUntil(
        self, callback: Callable[[], bool | None], *, timeout: int = _PATIENCE_MS
    ) -> None:
        super().waitUntil(callback, timeout=timeout)

    def waitSignal(
        self,
        signal: Any,
        *,
        timeout: int = _PATIENCE_MS,
        raising: bool | None = None,
        check_params_cb: Callable[..., bool] | None = None,
    ) -> SignalBlocker:
        return super().waitSignal(
            signal, timeout=timeout, raising=raising, check_params_cb=check_params_cb
        )


@pytest.fixture
def qtbot(qapp: object, request: pytest.FixtureRequest) -> QtBot:
    """The usual fixture of this name, with patience."""
    return PatientBot(request)


@pytest.fixture
def folder_of_a_user() -> Iterator[Path]:
    """A folder of a user who is not root: to root, nothing is read-only."""
    root = os.name == "posix" and os.geteuid() == 0
    folder = Path(tempfile.mkdtemp())
    try:
        if root:
            os.chown(folder, 65534, 65534)
            os.seteuid(65534)
        yield folder
    finally:
        if root:
            os.seteuid(0)
        folder.chmod(0o700)
        shutil.rmtree(folder)


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--thorough", action="store_true", help="let the fault and fuzz tests run long"
    )
    parser.addoption(
        "--seed", type=int, help="what random tests start from: the same seed, the same test"
    )
    parser.addoption(
        "--packaged", metavar="FOLDER", help="try the folder that PyInstaller built, as root"
    )


@pytest.hookimpl(tryfirst=True)
def pytest_configure(config: pytest.Config) -> None:
    if config.option.thorough:
        settings.load_profile("thorough")
    if config.option.seed is not None:
        config.option.hypothesis_seed = str(config.option.seed)


def pytest_report_header(config: pytest.Config) -> str:
    return f"seed: {_seed(config)} (--seed starts the random tests from another)"


@pytest.fixture(scope="session")
def seed(request: pytest.FixtureRequest) -> int:
    """What random tests start from."""
    return _seed(request.config)


@pytest.fixture
def chance(seed: int, request: pytest.FixtureRequest) -> random.Random:
    """Chance that is the same for the same test and the same --seed."""
    return random.Random(f"{seed} {request.node.name}")


@pytest.fixture(scope="session")
def thorough(request: pytest.FixtureRequest) -> bool:
    """Whether the long runs are wanted."""
    return bool(request.config.option.thorough)


def _seed(config: pytest.Config) -> int:
    return _USUAL_SEED if config.option.seed is None else int(config.option.seed)


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder of what is not ours to publish; it may not be there."""
    return _SHARED


@pytest.fixture(scope="session")
def article(shared: Path) -> str:
    """The reference article."""
    path = shared / "article" / "principled-partnership.txt"
    if not path.is_file():
        pytest.skip(f"no reference article at {path}; FACTBOX_SHARED may name its folder")
    return path.read_text(encoding="utf-8")
