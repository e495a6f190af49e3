"""Tokens, syllables, sentences, the word list and the concordance."""
