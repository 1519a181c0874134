"""The resources of this service, as the tests know them."""

from backend import models
from tests.resource import Reference, Resource

PROJECTS = Resource(
    model=models.Project,
    path="/projects",
    bodies=[
        {"name": "First project"},
        {"name": "Second project"},
        {"name": "Third project"},
    ],
    wrong={"name": [None, 5, "a\x00b", "x" * 121, ""]},
    share=["read"],
)

TODOS = Resource(
    model=models.Todo,
    path="/todos",
    bodies=[
        {
            "title": "Buy milk",
            "is_completed": True,
            "rank": 1,
            "secret": "Two litres, and some bread if there is any left.",
        },
        {
            "title": "Call the plumber",
            "is_completed": False,
            "rank": 2,
            "secret": "Ask for the price first.\nThen decide.",
        },
        {
            "title": "Plan the trip",
            "is_completed": True,
            "rank": 3,
            "secret": "It can wait until Monday.",
        },
    ],
    references=[Reference("project_id", PROJECTS, nullable=True)],
    defaults={"is_completed": False, "project_id": None, "rank": 0, "secret": None},
    wrong={
        "title": [None, 5, "a\x00b", "x" * 201, ""],
        "is_completed": [None, 1, "yes"],
        "project_id": ["x", -1],
        "rank": [None, 10**30, True, "1", 1.5, -1, 9223372036854775808],
        "secret": [5, "a\x00b", "x" * 10001],
    },
    write_only=["secret"],
    share=["read", "write"],
    owners_fields=["project_id", "rank", "secret"],
    unseen_fields=["secret"],
    sorts=["rank"],
)

resources = [
    PROJECTS,
    TODOS,
]
