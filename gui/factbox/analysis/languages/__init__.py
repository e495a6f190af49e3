"""What is known about each language, one folder for each."""
