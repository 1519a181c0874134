"""Rows with what a response shows beside their columns."""

from typing import Any, Generic, TypeVar

from backend.models.owned_row import OwnedRow

Row = TypeVar("Row", bound=OwnedRow)


class RowView(Generic[Row]):
    """A row, and what a response shows beside its columns."""

    def __init__(self, row: Row) -> None:
        self._row = row

    def show(self, name: str, value: Any) -> None:
        """Show a value under a name that is no column."""
        setattr(self, name, value)

    def __getattr__(self, name: str) -> Any:
        return getattr(self._row, name)
