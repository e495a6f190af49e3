"""The figures: readability and lexical diversity."""
