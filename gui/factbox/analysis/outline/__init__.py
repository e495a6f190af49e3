"""What the text enumerates: its enumerations and their items."""
