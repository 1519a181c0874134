"""The resources of this service, as the tests know them."""

from backend import models
from tests.resource import Reference, Resource

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

TASKS = Resource(
    model=models.Task,
    path="/tasks",
    bodies=[
        {"title": "Buy milk"},
        {"title": "Call the plumber"},
        {"title": "Plan the trip"},
    ],
    references=[
        Reference("parent_id", nullable=True),
        Reference("author_id", PEOPLE),
        Reference("reviewer_id", PEOPLE, nullable=True),
    ],
    defaults={"parent_id": None, "reviewer_id": None},
    wrong={
        "title": [None, 5, "a\x00b", "x" * 201, ""],
        "parent_id": ["x", -1],
        "author_id": [None, "x", -1],
        "reviewer_id": ["x", -1],
    },
    uniques=[["parent_id", "title"]],
    filters=["parent_id", "author_id", "reviewer_id"],
)

resources = [
    PEOPLE,
    TASKS,
]
