"""All texts that have snapshots, in a window of their own."""
