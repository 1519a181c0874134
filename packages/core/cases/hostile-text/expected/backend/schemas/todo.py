"""What clients send and receive for todos."""

import datetime as dt
from typing import Annotated, Literal, cast

from pydantic import ConfigDict, Field, JsonValue

from backend.ids import Id
from backend.pagination import PageQuery, PageResponse
from backend.schemas.base import Input, Output, omitted
from backend.types.json import Json
from backend.types.text import NoNul

Quotes = Annotated[
    str,
    Field(max_length=255),
    NoNul,
    Field(description='""" \\""" \'\'\' " \' \\ \\\\ \\\' \\N{DASH} \\x41 \\u0041'),
]
Templates = Annotated[
    str,
    Field(max_length=255),
    NoNul,
    Field(
        description=(
            "{} {0} {self} {{ x }} {% x %} ${HOME} $HOME %s %(x)s %% f'{1}' # noqa "
            "type: ignore"
        ),
    ),
]
LineEnds = Annotated[
    str, Field(max_length=10000), NoNul, Field(description="LF\nTAB\tend")
]
Invisible = Annotated[
    str,
    Field(max_length=255),
    NoNul,
    Field(description="zero\u200bwidth\u200djoined\xadsoft"),
]
Astral = Annotated[
    str,
    Field(max_length=255),
    NoNul,
    Field(
        description=(
            "\U0001f600 \U0001f469\u200d\U0001f469\u200d\U0001f467 \U0001d4b3 \xe9 "
            "\xe9 \u5317\u4eac \u05e2\u05d1\u05e8\u05d9\u05ea "
            "\u0627\u0644\u0639\u0631\u0628\u064a\u0629"
        ),
    ),
]
Coding = Annotated[
    str,
    Field(max_length=255),
    NoNul,
    Field(
        description="-*- coding: utf-7 -*- +ACIAIgAi- #!/bin/sh <?php <% %> <!-- -->"
    ),
]
Choice = Annotated[
    Literal[
        '"',
        "'",
        "\\",
        "a\\nb",
        "'\"",
        "{}",
        "%s",
        "\xe9",
        "\U0001f600",
        "null",
        "True",
        "-1",
        "</script>",
        "a b",
    ],
    Field(description="Any of these."),
]
Tags = Annotated[
    list[Annotated[str, Field(max_length=255), NoNul]], Field(max_length=100)
]
DEFAULT_DOCUMENT: JsonValue = cast(
    JsonValue,
    {
        "1": 1,
        "2": 2,
        '"""': "'''",
        "\\": "\n",
        "{}": ["${x}", "\u2028"],
        "\U0001f600": None,
        "__proto__": 1,
    },
)


class TodoBase(Input):
    """The fields of a todo that a user sets."""

    model_config = ConfigDict(
        json_schema_extra={
            "examples": [
                {
                    "quotes": "First quotes",
                    "templates": "First templates",
                    "line_ends": "Two litres, and some bread if there is any left.",
                    "invisible": "First invisible",
                    "astral": "First astral",
                    "coding": "First coding",
                    "choice": '"',
                    "tags": ["home", "garden"],
                    "document": {"colour": "blue"},
                },
            ],
        },
    )

    quotes: Quotes = "\"double\" and 'single' \\"
    templates: Templates = "{} {{ x }} ${x} %s %(x)s"
    line_ends: LineEnds = "LF\nCRLF\r\nCR\rNEL\x85LS\u2028PS\u2029end"
    invisible: Invisible = Field(
        default="\u202etfel ot thgir\u202c \u2066isolate\u2069 \u200b\ufeff\xad"
    )
    astral: Astral = Field(
        default=(
            "\U0001f600 \U0001f469\u200d\U0001f469\u200d\U0001f467 \U0001d4b3 \xe9 "
            "\xe9 \u5317\u4eac"
        ),
    )
    coding: Coding = "# coding: utf-7 <script>alert(1)</script>"
    choice: Choice = "'\""
    tags: Tags = Field(default=['"', "'", "\\", "\n", "{}", "\U0001f600"])
    document: Json = Field(default=DEFAULT_DOCUMENT)


class TodoCreate(TodoBase):
    """The body that creates a todo."""


class TodoReplace(TodoBase):
    """The body that replaces a todo.

    What it leaves out gets its default.
    """


class TodoUpdate(Input):
    """The fields of a todo to change.

    What it leaves out stays as it is.
    """

    model_config = TodoBase.model_config

    quotes: Quotes = omitted()
    templates: Templates = omitted()
    line_ends: LineEnds = omitted()
    invisible: Invisible = omitted()
    astral: Astral = omitted()
    coding: Coding = omitted()
    choice: Choice = omitted()
    tags: Tags = omitted()
    document: Json = omitted()


class TodoResponse(Output):
    """A todo, as its owner sees it."""

    id: Id
    user_id: Id
    quotes: str
    templates: str
    line_ends: str
    invisible: str
    astral: str
    coding: str
    choice: Choice
    tags: list[str]
    document: JsonValue
    created_at: dt.datetime
    updated_at: dt.datetime


class TodoPage(PageResponse[TodoResponse]):
    """Some of your todos."""


class TodoQuery(PageQuery):
    """What a list of todos can be asked for."""

    sort: Literal[
        "-created_at",
        "created_at",
        "-quotes",
        "quotes",
        "-choice",
        "choice",
    ] = "-created_at"
    quotes: Quotes | None = None
    choice: Choice | None = None
    search: Annotated[str, Field(min_length=1, max_length=100), NoNul] | None = None
