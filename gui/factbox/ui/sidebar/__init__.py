"""The fact box, its sections, and the outline."""
