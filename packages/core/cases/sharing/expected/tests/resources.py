"""The resources of this service, as the tests know them."""

from backend import models
from tests.resource import Link, Reference, Resource

LABELS = Resource(
    model=models.Label,
    path="/labels",
    bodies=[
        {"name": "First label"},
        {"name": "Second label"},
        {"name": "Third label"},
    ],
    wrong={"name": [None, 5, "a\x00b", "x" * 41, ""]},
)

PROJECTS = Resource(
    model=models.Project,
    path="/projects",
    bodies=[
        {"name": "First project"},
        {"name": "Second project"},
        {"name": "Third project"},
    ],
    references=[Reference("label_id", LABELS, nullable=True)],
    defaults={"label_id": None},
    wrong={"name": [None, 5, "a\x00b", "x" * 121, ""], "label_id": ["x", -1]},
    share=["read"],
)

WISHES = Resource(
    model=models.Wish,
    path="/wishes",
    bodies=[
        {"title": "First wish"},
        {"title": "Second wish"},
        {"title": "Third wish"},
    ],
    is_public=True,
    links=[
        Link(
            "label_ids",
            model=models.WishLabel,
            target=lambda: LABELS,
            filter="label_id",
            max=100,
        ),
    ],
    defaults={"label_ids": []},
    wrong={
        "title": [None, 5, "a\x00b", "x" * 201, ""],
        "label_ids": [None, "x", ["x"], [-1]],
    },
    share=["write"],
    owners_fields=["label_ids"],
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
    references=[Reference("project_id", PROJECTS, nullable=True, expand="project")],
    links=[
        Link(
            "label_ids",
            model=models.TodoLabel,
            target=lambda: LABELS,
            filter="label_id",
            max=100,
        ),
    ],
    defaults={
        "is_completed": False,
        "project_id": None,
        "rank": 0,
        "secret": None,
        "label_ids": [],
    },
    wrong={
        "title": [None, 5, "a\x00b", "x" * 201, ""],
        "is_completed": [None, 1, "yes"],
        "project_id": ["x", -1],
        "rank": [None, 10**30, True, "1", 1.5, -1, 9223372036854775808],
        "secret": [5, "a\x00b", "x" * 10001],
        "label_ids": [None, "x", ["x"], [-1]],
    },
    write_only=["secret"],
    share=["read", "write"],
    owners_fields=["project_id", "rank", "secret", "label_ids"],
    unseen_fields=["secret"],
    sorts=["rank"],
)

resources = [
    LABELS,
    PROJECTS,
    WISHES,
    TODOS,
]
