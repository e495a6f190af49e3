"""What the tests of reports need."""

from __future__ import annotations

from ..snapshots.conftest import absent, snapshot

__all__ = ["absent", "snapshot"]
