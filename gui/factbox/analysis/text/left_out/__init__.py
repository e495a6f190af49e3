"""What of a text is left out when it is counted: code, comments, link targets and the like."""
