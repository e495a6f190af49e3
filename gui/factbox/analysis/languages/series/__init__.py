"""Reads enumerations in any language whose words stand in a table."""
