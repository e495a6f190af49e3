"""Text files, the data folder and the disk. Imports no Qt."""
