"""Reads OpenDocument texts: .odt, .ott and flat .fodt."""
