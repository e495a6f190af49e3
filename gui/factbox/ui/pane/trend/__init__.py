"""Figures over the snapshots of a text, as lines."""
