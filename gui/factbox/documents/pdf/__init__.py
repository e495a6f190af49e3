"""Reads PDFs: from the places of their words on the pages to paragraphs."""
