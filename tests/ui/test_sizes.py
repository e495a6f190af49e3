"""Every window fits on its screen, with all its words."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from factbox.ui.wording.window_language import TRANSLATED

SCREENS = {
    "a small laptop": (1366, 768, {}, "1"),
    "a smaller window": (1000, 700, {}, "1"),
    "scale 1.5": (1600, 1000, {"QT_SCALE_FACTOR": "1.5"}, "1"),
    "scale 2": (1600, 1000, {"QT_SCALE_FACTOR": "2"}, "1"),
    "144 dpi": (1000, 700, {"QT_FONT_DPI": "144"}, "1"),
    "large letters": (1000, 700, {}, "1.5"),
}


@pytest.mark.parametrize("screen", SCREENS)
def test_every_window_fits_on_its_screen(tmp_path: Path, screen: str) -> None:
    assert faults(tmp_path, screen) == ""


@pytest.mark.parametrize("code", TRANSLATED)
def test_every_window_fits_in_every_language(tmp_path: Path, code: str) -> None:
    assert faults(tmp_path, "a smaller window", LANGUAGE=code) == ""


def faults(folder: Path, screen: str, **variables: str) -> str:
    """Return what does not fit on a screen, in an environment."""
    width, height, environment, letters = SCREENS[screen]
    described = {
        "name": screen,
        "x": 0,
        "y": 0,
        "width": width,
        "height": height,
        "logicalDpi": 96,
        "logicalBaseDpi": 96,
        "dpr": 1,
    }
    (folder / "screen.json").write_text(json.dumps({"screens": [described]}))
    run = subprocess.run(
        [
            *(sys.executable, "-m", "ui.open_every_window"),
            *(folder / "screen.json", folder / "data", letters),
        ],
        # Not from its parent: textstat has installed a package “tests”.
        cwd=Path(__file__).parents[1],
        env={**os.environ, **environment, **variables},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert run.returncode == 0, run.stderr
    return run.stdout.strip()
