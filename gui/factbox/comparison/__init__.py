"""Two states of a text side by side: what differs in the words, what that did to the figures.

Imports no Qt.
"""
