"""What one paragraph says about the structure of the text."""
