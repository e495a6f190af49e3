"""Reports to hand on: comparisons and snapshots as Markdown and HTML."""
