"""Fact Box: a text-inspection window."""

__version__ = "0.1.0"
