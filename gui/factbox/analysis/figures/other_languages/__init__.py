"""Readability formulas that were made for a language other than English, one to a file."""
