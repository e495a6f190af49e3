"""Figures, dates and rules in words."""
