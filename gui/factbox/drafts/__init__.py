"""Keeps what is typed and not saved, so that it outlives a crash."""
