"""Readability: how hard a text is to read. Each file declares one figure."""
