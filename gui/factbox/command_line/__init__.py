"""The command line: its arguments and the reports that it writes. No Qt before it is needed."""
