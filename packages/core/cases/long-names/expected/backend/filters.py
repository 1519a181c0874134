"""Conditions that a list adds to the ownership gate."""

from collections.abc import Iterator
from typing import Any

from sqlalchemy import ColumnElement, or_
from sqlmodel import SQLModel, col


def matching(model: type[SQLModel], /, **filters: Any) -> Iterator[ColumnElement[bool]]:
    """Yield a condition for each filter that was given."""
    for name, value in filters.items():
        if value is not None:
            yield col(getattr(model, name)) == value


def containing(text: str | None, *columns: Any) -> Iterator[ColumnElement[bool]]:
    """Yield the condition that a column contains the text, if one was given."""
    if text is not None:
        yield or_(*(col(column).icontains(text, autoescape=True) for column in columns))
