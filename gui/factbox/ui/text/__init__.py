"""The editor and what is marked in it."""
