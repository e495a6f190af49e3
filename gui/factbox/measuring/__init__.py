"""Measures texts, and reports what was found as plain values."""
