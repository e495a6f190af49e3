"""The report on a text: one document of a few pages, to print or to hand over."""
