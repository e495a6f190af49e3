"""Lexical diversity: how often a text repeats its words. Each module declares a figure."""
