"""All texts that have snapshots, and the search in them."""
