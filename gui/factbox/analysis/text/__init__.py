"""The document: its paragraphs, its places, and what is counted in them."""
