"""The texts of a folder as a table, in a window of their own."""
