"""Recognises text that e-mail or a PDF cut into lines, and joins the lines into paragraphs."""
