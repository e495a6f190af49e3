"""Reads Word files: docx, docm and dotx."""
