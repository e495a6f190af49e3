"""Fixtures for the tests of reports."""

from __future__ import annotations

from ..snapshots.conftest import absent, snapshot

__all__ = ["absent", "snapshot"]
