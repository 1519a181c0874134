"""What clients send and receive for fs."""

import datetime as dt
from typing import Annotated, Literal

from pydantic import ConfigDict, Field, StrictInt

from backend.ids import Id
from backend.pagination import PageQuery, PageResponse
from backend.schemas.base import Input, Output, omitted

Foo = Annotated[StrictInt, Field(ge=-9223372036854775808, le=9223372036854775807)]
FieldFooFilter = Annotated[
    StrictInt, Field(ge=-9223372036854775808, le=9223372036854775807)
]
FooFilter = Annotated[int, Field(ge=-9223372036854775808, le=9223372036854775807)]
FieldFooFilterFilter = Annotated[
    int, Field(ge=-9223372036854775808, le=9223372036854775807)
]


class FBase(Input):
    """The fields of a f that a user sets."""

    model_config = ConfigDict(
        json_schema_extra={"examples": [{"foo": 1, "foo_filter": 1}]}
    )

    foo: Foo | None = None
    foo_filter: FieldFooFilter | None = None


class FCreate(FBase):
    """The body that creates a f."""


class FReplace(FBase):
    """The body that replaces a f.

    What it leaves out gets its default.
    """


class FUpdate(Input):
    """The fields of a f to change.

    What it leaves out stays as it is.
    """

    model_config = FBase.model_config

    foo: Foo | None = omitted()
    foo_filter: FieldFooFilter | None = omitted()


class FResponse(Output):
    """A f, as its owner sees it."""

    id: Id
    user_id: Id
    foo: int | None
    foo_filter: int | None
    created_at: dt.datetime
    updated_at: dt.datetime


class FPage(PageResponse[FResponse]):
    """Some of your fs."""


class FQuery(PageQuery):
    """What a list of fs can be asked for."""

    sort: Literal["-created_at", "created_at"] = "-created_at"
    foo: FooFilter | None = None
    foo_filter: FieldFooFilterFilter | None = None
