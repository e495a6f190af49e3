"""Opening and saving texts, and what is kept of unsaved ones."""
