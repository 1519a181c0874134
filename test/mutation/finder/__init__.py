"""Finds every place in a generated service that keeps owners apart, and weakens it."""
