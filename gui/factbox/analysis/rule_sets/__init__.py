"""The rule sets, and how two of them differ."""
