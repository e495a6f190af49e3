"""The menus, one file for each: every command of the window, with its keys.

Parts that are made on demand are passed as functions that return them.
"""
