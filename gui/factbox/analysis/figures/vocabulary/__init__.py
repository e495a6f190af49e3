"""The words above a level, how much of a text is known at each, and a difficulty."""
