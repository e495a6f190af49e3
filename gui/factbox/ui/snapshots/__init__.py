"""The snapshots in the window: the list, and what a user can do with them."""
