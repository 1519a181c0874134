"""An id that no row has."""

GHOST = "0198d2a4-7d0c-7cc3-8a5e-2b1f0a6d9c41"
