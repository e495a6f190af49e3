"""How textstat 0.7.13 counts an English text: its figures, by difference and without it."""
