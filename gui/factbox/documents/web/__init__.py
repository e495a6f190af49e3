"""Reads web pages, e-books and Markdown, all of which are HTML or become it."""
