"""The resources of this service, as the tests know them."""

from backend import models
from tests.resource import Reference, Resource

FS = Resource(
    model=models.F,
    path="/fs",
    bodies=[
        {"foo": 1, "foo_filter": 1},
        {"foo": 2, "foo_filter": 2},
        {"foo": 3, "foo_filter": 3},
    ],
    defaults={"foo": None, "foo_filter": None},
    wrong={
        "foo": [10**30, True, "1", 1.5, -9223372036854775809, 9223372036854775808],
        "foo_filter": [
            10**30,
            True,
            "1",
            1.5,
            -9223372036854775809,
            9223372036854775808,
        ],
    },
    filters=["foo", "foo_filter"],
)

WORKING_HOURS = Resource(
    model=models.Hour,
    path="/working-hours",
    bodies=[
        {"spent": 9.9},
        {"spent": 19.95},
        {"spent": 1.5},
    ],
    wrong={"spent": [None, True, "1", "NaN", 0 - 1, 24 + 1]},
)

NEWS_ITEMS = Resource(
    model=models.News,
    path="/news-items",
    bodies=[
        {"headline": "First headline"},
        {"headline": "Second headline"},
        {"headline": "Third headline"},
    ],
    wrong={"headline": [None, 5, "a\x00b", "x" * 201, ""]},
)

PEOPLE = Resource(
    model=models.Person,
    path="/people",
    bodies=[
        {"name": "Ada Lovelace"},
        {"name": "Grace Hopper"},
        {"name": "Alan Turing"},
    ],
    wrong={"name": [None, 5, "a\x00b", "x" * 101, ""]},
)

ROWS = Resource(
    model=models.Row,
    path="/rows",
    bodies=[
        {
            "body": "Two litres, and some bread if there is any left.",
            "float": 9.9,
            "integer": 2,
        },
        {
            "body": "Ask for the price first.\nThen decide.",
            "float": 19.95,
            "integer": 3,
        },
        {"body": "It can wait until Monday.", "float": 1.5, "integer": 1},
    ],
    defaults={"float": None, "integer": 1},
    wrong={
        "body": [None, 5, "a\x00b", "x" * 10001],
        "float": [True, "1", "NaN"],
        "integer": [None, 10**30, True, "1", 1.5, 0, 10],
    },
)

SESSIONS = Resource(
    model=models.Session,
    path="/sessions",
    bodies=[
        {"client": "First client", "started_at": "2026-01-15T09:30:00Z"},
        {"client": "Second client", "started_at": "2026-02-28T18:00:00Z"},
        {"client": "Third client", "started_at": "2026-12-01T07:45:00Z"},
    ],
    wrong={
        "client": [None, 5, "a\x00b", "x" * 81, ""],
        "started_at": [
            None,
            0,
            "now",
            "2026-01-31T09:30:00",
            "9999-12-31T23:59:59-23:59",
            "0001-01-01T00:00:00+23:59",
        ],
    },
    sorts=["started_at"],
    filters=["started_at"],
    searches={"client": "fIRST CLIENT"},
)

TABLES = Resource(
    model=models.Table,
    path="/tables",
    bodies=[
        {"name": "First table"},
        {"name": "Second table"},
        {"name": "Third table"},
    ],
    references=[Reference("row_id", ROWS)],
    wrong={"row_id": [None, "x", -1], "name": [None, 5, "a\x00b", "x" * 81, ""]},
    uniques=[["name"]],
)

MODELS = Resource(
    model=models.Model,
    path="/models",
    bodies=[
        {"update": "First update", "config_dict": {"colour": "blue"}},
        {"update": "Second update", "config_dict": {"colour": "green", "size": 3}},
        {"update": "Third update", "config_dict": ["small", "large"]},
    ],
    references=[Reference("table_id", TABLES, nullable=True)],
    defaults={"table_id": None, "update": None, "config_dict": None},
    wrong={
        "table_id": ["x", -1],
        "update": [5, "a\x00b", "x" * 256],
        "config_dict": [{"a": "\x00"}, [10**30]],
    },
)

resources = [
    FS,
    WORKING_HOURS,
    NEWS_ITEMS,
    PEOPLE,
    ROWS,
    SESSIONS,
    TABLES,
    MODELS,
]
