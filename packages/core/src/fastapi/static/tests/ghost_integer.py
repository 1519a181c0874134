"""An id that no row has."""

GHOST = 2**53
