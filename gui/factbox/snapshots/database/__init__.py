"""The SQLite file that holds the snapshots."""
