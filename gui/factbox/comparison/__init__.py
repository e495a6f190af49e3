"""Two versions of a text side by side: what differs in words, and in the figures. No Qt."""
