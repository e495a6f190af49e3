"""Keeps what was measured. Imports no Qt."""
