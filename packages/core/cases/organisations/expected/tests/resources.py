"""The resources of this service, as the tests know them."""

from backend import models
from tests.resource import Resource

DRAFTS = Resource(
    model=models.Draft,
    path="/drafts",
    bodies=[
        {"text": "Two litres, and some bread if there is any left."},
        {"text": "Ask for the price first.\nThen decide."},
        {"text": "It can wait until Monday."},
    ],
    wrong={"text": [None, 5, "a\x00b", "x" * 2001, ""]},
)

TASKS = Resource(
    model=models.Task,
    path="/tasks",
    bodies=[
        {"title": "Buy milk", "is_done": True},
        {"title": "Call the plumber", "is_done": False},
        {"title": "Plan the trip", "is_done": True},
    ],
    bulk=True,
    defaults={"is_done": False},
    wrong={"title": [None, 5, "a\x00b", "x" * 201, ""], "is_done": [None, 1, "yes"]},
)

resources = [
    DRAFTS,
    TASKS,
]
