"""Every window fits on its screen, with all its words."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

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
    (tmp_path / "screen.json").write_text(json.dumps({"screens": [described]}))
    run = subprocess.run(
        [
            *(sys.executable, Path(__file__).with_name("open_every_window.py")),
            *(tmp_path / "screen.json", tmp_path / "data", letters),
        ],
        env={**os.environ, **environment},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert (run.returncode, run.stdout.strip()) == (0, ""), run.stderr
