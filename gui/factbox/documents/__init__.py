"""Reads Word files, PDFs, web pages and the like as paragraphs of text; no Qt."""
