"""Finds what is left out when a text is counted: code, comments, link targets and more."""
