"""What is known of each language, a folder a language."""
