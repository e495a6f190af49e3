"""What the cues of lines that follow one another enumerate."""
