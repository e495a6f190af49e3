"""How a figure is distributed over the texts of a folder."""
