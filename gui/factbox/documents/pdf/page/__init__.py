"""The pages of a PDF: the words on each, and where they stand."""
