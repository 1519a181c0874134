"""What clients send and receive for products."""

import datetime as dt
from decimal import Decimal
from typing import Annotated, Literal

from pydantic import ConfigDict, Field, StrictFloat

from backend.ids import Id
from backend.pagination import PageQuery, PageResponse
from backend.schemas.base import Input, Output, omitted
from backend.types.decimal import PlainDecimal, ToTheDigit, with_places
from backend.types.text import NoNul

Sku = Annotated[str, Field(max_length=20, pattern="^[A-Z]{3}-[0-9]{4}$"), NoNul]
Slug = Annotated[
    str, Field(min_length=1, max_length=60, pattern="^[a-z0-9]+(?:-[a-z0-9]+)*$"), NoNul
]
Colour = Annotated[
    str, Field(min_length=7, max_length=7, pattern="^#[0-9a-f]{6}$"), NoNul
]
Note = Annotated[str, Field(max_length=10000, pattern="\"|\\\\|'|\\p{L}"), NoNul]
Price = Annotated[
    Decimal,
    ToTheDigit,
    Field(max_digits=10, decimal_places=2, ge=0.00),
    with_places(2),
    Field(description="What one costs, in euros."),
]
Weight = Annotated[
    StrictFloat, Field(allow_inf_nan=False), Field(description="In kilograms.")
]


class ProductBase(Input):
    """The fields of a product that a user sets."""

    model_config = ConfigDict(
        json_schema_extra={
            "examples": [
                {
                    "sku": "SKU-0001",
                    "slug": "blue-kettle",
                    "colour": "#abcdef",
                    "note": 'A "quoted" note.',
                    "price": "12.50",
                    "weight": 0.5,
                },
            ],
        },
    )

    sku: Sku
    slug: Slug
    colour: Colour = "#ffffff"
    note: Note | None = None
    price: Price
    weight: Weight | None = None


class ProductCreate(ProductBase):
    """The body that creates a product."""


class ProductReplace(ProductBase):
    """The body that replaces a product.

    What it leaves out gets its default.
    """


class ProductUpdate(Input):
    """The fields of a product to change.

    What it leaves out stays as it is.
    """

    model_config = ProductBase.model_config

    sku: Sku = omitted()
    slug: Slug = omitted()
    colour: Colour = omitted()
    note: Note | None = omitted()
    price: Price = omitted()
    weight: Weight | None = omitted()


class ProductResponse(Output):
    """A product, as its owner sees it."""

    id: Id
    user_id: Id
    sku: str
    slug: str
    colour: str
    note: str | None
    price: PlainDecimal
    weight: float | None
    created_at: dt.datetime
    updated_at: dt.datetime


class ProductPage(PageResponse[ProductResponse]):
    """Some of your products."""


class ProductQuery(PageQuery):
    """What a list of products can be asked for."""

    sort: Literal["-created_at", "created_at"] = "-created_at"
