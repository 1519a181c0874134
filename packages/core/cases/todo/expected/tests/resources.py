"""The resources of this service, as the tests know them."""

from backend import models
from tests.resource import Resource

TODOS = Resource(
    model=models.Todo,
    path="/todos",
    bodies=[
        {
            "title": "Buy milk",
            "description": "Two litres, and some bread if there is any left.",
            "is_completed": True,
        },
        {
            "title": "Call the plumber",
            "description": "Ask for the price first.\nThen decide.",
            "is_completed": False,
        },
        {
            "title": "Plan the trip",
            "description": "It can wait until Monday.",
            "is_completed": True,
        },
    ],
    defaults={"description": None, "is_completed": False},
    wrong={
        "title": [None, 5, "a\x00b", "x" * 201, ""],
        "description": [5, "a\x00b", "x" * 10001],
        "is_completed": [None, 1, "yes"],
    },
)

resources = [
    TODOS,
]
