"""What the processes that are measured have in common."""

from __future__ import annotations

import os
from pathlib import Path

#: Where Linux tells how much of this process is in memory.
STATUS = Path("/proc/self/status")


def quiet_environment() -> dict[str, str]:
    """Ours, without the warning of Qt's offscreen platform that it has no size hints."""
    return {**os.environ, "QT_LOGGING_RULES": "default.warning=false"}


def resident_megabytes() -> float:
    """How much of this process is in memory now; NaN where the system does not tell."""
    if not STATUS.exists():
        return float("nan")
    lines = STATUS.read_text(encoding="ascii").splitlines()
    line = next(line for line in lines if line.startswith("VmRSS"))
    return int(line.split()[1]) / 1024
