"""The resources of this service, as the tests know them."""

from backend import models
from tests.resource import Resource

TODOS = Resource(
    model=models.Todo,
    path="/todos",
    bodies=[
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
        {
            "quotes": "Second quotes",
            "templates": "Second templates",
            "line_ends": "Ask for the price first.\nThen decide.",
            "invisible": "Second invisible",
            "astral": "Second astral",
            "coding": "Second coding",
            "choice": "'",
            "tags": ["garden", "music"],
            "document": {"colour": "green", "size": 3},
        },
        {
            "quotes": "Third quotes",
            "templates": "Third templates",
            "line_ends": "It can wait until Monday.",
            "invisible": "Third invisible",
            "astral": "Third astral",
            "coding": "Third coding",
            "choice": "\\",
            "tags": ["music", "home"],
            "document": ["small", "large"],
        },
    ],
    defaults={
        "quotes": "\"double\" and 'single' \\",
        "templates": "{} {{ x }} ${x} %s %(x)s",
        "line_ends": "LF\nCRLF\r\nCR\rNEL\x85LS\u2028PS\u2029end",
        "invisible": "\u202etfel ot thgir\u202c \u2066isolate\u2069 \u200b\ufeff\xad",
        "astral": (
            "\U0001f600 \U0001f469\u200d\U0001f469\u200d\U0001f467 \U0001d4b3 \xe9 "
            "\xe9 \u5317\u4eac"
        ),
        "coding": "# coding: utf-7 <script>alert(1)</script>",
        "choice": "'\"",
        "tags": ['"', "'", "\\", "\n", "{}", "\U0001f600"],
        "document": {
            "1": 1,
            "2": 2,
            '"""': "'''",
            "\\": "\n",
            "{}": ["${x}", "\u2028"],
            "\U0001f600": None,
            "__proto__": 1,
        },
    },
    wrong={
        "quotes": [None, 5, "a\x00b", "x" * 256],
        "templates": [None, 5, "a\x00b", "x" * 256],
        "line_ends": [None, 5, "a\x00b", "x" * 10001],
        "invisible": [None, 5, "a\x00b", "x" * 256],
        "astral": [None, 5, "a\x00b", "x" * 256],
        "coding": [None, 5, "a\x00b", "x" * 256],
        "choice": [None, 5, '" '],
        "tags": [None, "x", [5], ["x" * 256], ["x"] * 101],
        "document": [None, {"a": "\x00"}, [10**30]],
    },
    sorts=["quotes", "choice"],
    filters=["quotes", "choice"],
    searches={
        "quotes": "fIRST QUOTES",
        "templates": "fIRST TEMPLATES",
        "line_ends": "tWO LITRES, AND SOME BREAD IF THERE IS A",
    },
)

resources = [
    TODOS,
]
