"""Statements that forget the owner of the rows, or name somebody else."""

from collections.abc import Mapping
from typing import Any

from sqlalchemy import (
    ClauseElement,
    delete,
    func,
    insert,
    literal_column,
    or_,
    text,
    true,
    update,
)
from sqlalchemy.orm import aliased, join
from sqlmodel import col, select

from backend.ids import Id
from backend.models.user import User
from tests.resource import Resource


def owner_of_rows(resource: Resource) -> Any:
    """Return the column that tells whose a row is."""
    return col(getattr(resource.model, resource.owner))


def forgetful(resource: Resource, me: Id, other: Id) -> Mapping[str, ClauseElement]:
    """Return statements that forget the owner, or name somebody else."""
    model, owner = resource.model, owner_of_rows(resource)
    table, again = model.__tablename__, aliased(model)
    is_mine, is_theirs = owner == me, owner == other
    return {
        "every row": select(model),
        "one column of every row": select(model.id),
        "one row": select(model).where(col(model.id) == me),
        "rows of another": select(model).where(is_theirs),
        "rows of all others": select(model).where(owner != me),
        "mine or any": select(model).where(or_(is_mine, true())),
        "mine or another's": select(model).where(or_(is_mine, is_theirs)),
        "not mine": select(model).where(~is_mine),
        "another column": select(model).where(col(model.id) == me),
        "another name": select(again),
        "a join with users": (
            select(model).join(User, true()).where(col(User.id) == me)
        ),
        "a join behind users": (
            select(User.id)
            .select_from(join(User, model, true()))
            .where(col(User.id) == me)
        ),
        "a join in a join": (
            select(User.id)
            .select_from(join(User, join(again, model, true()), true()))
            .where(col(User.id) == me)
        ),
        "a join with mine": select(again).join(model, true()).where(is_mine),
        "a count": select(func.count()).select_from(select(model).subquery()),
        "an update": update(model).values(created_at=None),
        "an update of another's": update(model).where(is_theirs).values(id=me),
        "a deletion": delete(model),
        "a deletion among another's": delete(model).where(is_theirs),
        "a new row of another": insert(model).values({resource.owner: other}),
        "a new row of nobody": insert(model),
        "an update with another": (
            update(model).where(is_mine, col(again.id) == other).values(id=me)
        ),
        "a literal": select(literal_column(f"(SELECT 1 FROM {table})")),
        "a text": text(f"SELECT * FROM {table}"),
    }
