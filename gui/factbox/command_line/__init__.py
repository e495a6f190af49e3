"""The command line: its arguments and its reports. It loads Qt only for the window."""
