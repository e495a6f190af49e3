"""Lexical diversity: how often a text repeats its words. Each file declares one figure."""
