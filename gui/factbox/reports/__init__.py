"""What one hands to somebody else: comparisons and snapshots as Markdown and HTML."""
