"""The pane below the text, a room for each view."""
