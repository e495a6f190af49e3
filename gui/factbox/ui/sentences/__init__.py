"""The Level of each sentence, in the status bar and as a tint."""
