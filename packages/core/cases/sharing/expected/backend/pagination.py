"""Pages: which rows of a list, in which order, and the cursor to the next ones."""

import hashlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Annotated, Any, Generic, TypeVar

from fastapi import Depends, Request
from itsdangerous import BadData, URLSafeSerializer
from pydantic import Field, TypeAdapter, ValidationError
from sqlalchemy import ColumnElement, UnaryExpression, and_, func, or_, tuple_
from sqlmodel import SQLModel, col, select
from sqlmodel.ext.asyncio.session import AsyncSession
from sqlmodel.sql.expression import SelectOfScalar

from backend.errors import BadRequest
from backend.ids import Id
from backend.schemas.base import Input, Output

Item = TypeVar("Item")
Shown = TypeVar("Shown")
Row = TypeVar("Row", bound=SQLModel)


class PageQuery(Input):
    """What every list can be asked for."""

    skip: int = Field(default=0, ge=0, le=10_000, description="Rows to pass over.")
    limit: int = Field(default=20, ge=1, le=100, description="Rows to return.")
    cursor: str | None = Field(
        default=None,
        max_length=1000,
        description="The `next_cursor` of the page before, with the same `sort`.",
    )
    with_total: bool = Field(default=False, description="Count all rows as well.")
    sort: str = "-created_at"

    @property
    def descending(self) -> bool:
        """Whether the largest value comes first."""
        return self.sort.startswith("-")


@dataclass(frozen=True)
class Page(Generic[Item]):
    """Some rows of a list."""

    items: Sequence[Item]
    next_cursor: str | None
    total: int | None

    def showing(self, items: Sequence[Shown]) -> "Page[Shown]":
        """Return the page with what responses show instead of its rows."""
        return Page(items, self.next_cursor, self.total)


class PageResponse(Output, Generic[Item]):
    """A page as the client sees it."""

    items: list[Item]
    next_cursor: str | None = Field(description="Null on the last page.")
    total: int | None = Field(description="Null unless asked for by `with_total`.")


async def read_page(
    db: AsyncSession,
    model: type[Row],
    query: PageQuery,
    *,
    conditions: Iterable[ColumnElement[bool]],
    cursors: "Cursors",
    scope: Id | str,
    beyond_owner: str | None = None,
) -> Page[Row]:
    """Return a page of the rows that meet the conditions; who may see them is one.

    The scope is whom a cursor serves: an owner, or all who see the same rows.
    """
    rows = select(model).where(*conditions)
    if beyond_owner is not None:
        rows = rows.execution_options(beyond_owner=beyond_owner)
    page = rows.order_by(*ordering(model, query)).limit(query.limit + 1)
    if query.cursor is not None:
        page = page.where(after(model, query, cursors.read(model, query, scope)))
    found = (await db.exec(page.offset(query.skip))).all()
    items = found[: query.limit]
    more = len(found) > query.limit
    return Page(
        items=items,
        next_cursor=cursors.write(items[-1], query, scope) if more else None,
        total=await count(db, rows) if query.with_total else None,
    )


async def count(db: AsyncSession, rows: SelectOfScalar[Row]) -> int:
    """Count the rows of a statement."""
    number = select(func.count()).select_from(rows.subquery())
    return (await db.exec(number, execution_options=rows.get_execution_options())).one()


def ordering(model: type[SQLModel], query: PageQuery) -> list[UnaryExpression[Any]]:
    """Return a total order, which ends in the id. A null is larger than any value."""
    value, row_id = sort_columns(model, query)
    if query.descending:
        first = value.desc().nulls_first() if is_nullable(value) else value.desc()
        return [first, row_id.desc()]
    first = value.asc().nulls_last() if is_nullable(value) else value.asc()
    return [first, row_id.asc()]


def after(
    model: type[SQLModel], query: PageQuery, last: tuple[Any, Any]
) -> ColumnElement[bool]:
    """Return the condition for the rows after `last`, in the same order.

    The comparison of whole tuples is what lets the database walk the index.
    """
    value, row_id = sort_columns(model, query)
    key = tuple_(value, row_id)
    if last[0] is None:
        same = value.is_(None)
        if query.descending:
            return or_(and_(same, row_id < last[1]), value.is_not(None))
        return and_(same, row_id > last[1])
    if query.descending:
        return key < last
    return or_(key > last, value.is_(None)) if is_nullable(value) else key > last


def sort_field(model: type[SQLModel], query: PageQuery) -> str:
    """Return the field that a list is sorted by: `class` is the field `class_`."""
    name = query.sort.removeprefix("-")
    return name if name in model.model_fields else f"{name}_"


def sort_columns(model: type[SQLModel], query: PageQuery) -> tuple[Any, Any]:
    """Return the column that a list is sorted by, and the id."""
    value, row_id = (
        col(getattr(model, name)) for name in (sort_field(model, query), "id")
    )
    return value, row_id


def is_nullable(column: Any) -> bool:
    """Tell whether a column can hold null."""
    return bool(column.property.columns[0].nullable)


class Cursors:
    """Writes and reads cursors. Each is signed for one scope, one list and one sort."""

    def __init__(self, secret_key: str) -> None:
        self.secret_key = secret_key

    def write(self, row: SQLModel, query: PageQuery, scope: Id | str) -> str:
        """Return the cursor that continues after a row."""
        model = type(row)
        key = [
            adapter(model, name).dump_python(getattr(row, name), mode="json")
            for name in (sort_field(model, query), "id")
        ]
        return str(self.signer(model, query, scope).dumps(key))

    def read(
        self, model: type[SQLModel], query: PageQuery, scope: Id | str
    ) -> tuple[Any, Any]:
        """Return the sort value and the id of the row that a cursor stands for."""
        try:
            value, row_id = self.signer(model, query, scope).loads(query.cursor or "")
            return (
                adapter(model, sort_field(model, query)).validate_python(value),
                adapter(model, "id").validate_python(row_id),
            )
        except (BadData, ValidationError) as error:
            raise BadRequest("The cursor is not one of this list.") from error

    def signer(
        self, model: type[SQLModel], query: PageQuery, scope: Id | str
    ) -> URLSafeSerializer:
        """Return the signer of one scope, one list and one sort."""
        return URLSafeSerializer(
            self.secret_key,
            salt=f"cursor:{model.__tablename__}:{query.sort}:{scope}",
            signer_kwargs={"digest_method": hashlib.sha256},
        )


@cache
def adapter(model: type[SQLModel], name: str) -> TypeAdapter[Any]:
    """Return what turns the values of a field to JSON and back."""
    annotation: Any = model.model_fields[name].annotation
    return TypeAdapter(annotation)


def get_cursors(request: Request) -> Cursors:
    """Return what writes and reads the cursors of this service."""
    cursors: Cursors = request.app.state.cursors
    return cursors


CursorsOfService = Annotated[Cursors, Depends(get_cursors)]
