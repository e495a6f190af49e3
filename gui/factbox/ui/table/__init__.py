"""Tables: one model and one view, given their columns."""
