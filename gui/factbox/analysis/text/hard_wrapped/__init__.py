"""Notices text that mail or a PDF cut into lines, and joins them to paragraphs."""
