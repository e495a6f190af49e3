"""The view Words."""
