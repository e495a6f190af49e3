"""Everything that is Polish."""
