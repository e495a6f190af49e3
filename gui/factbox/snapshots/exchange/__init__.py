"""Snapshots written to, and read from, CSV and JSON files."""
