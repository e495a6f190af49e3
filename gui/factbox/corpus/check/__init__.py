"""Checks texts against thresholds."""
