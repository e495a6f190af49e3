"""Reads rich text: .rtf."""
