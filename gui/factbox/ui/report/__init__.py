"""The report in the window: its pages, on paper and as PDF, and the dialog that asks for it."""
