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
    links=[
        Link(
            "label_ids",
            model=models.ProjectLabel,
            target=lambda: LABELS,
            filter="label_id",
            max=100,
        ),
    ],
    defaults={"label_ids": []},
    wrong={
        "name": [None, 5, "a\x00b", "x" * 121, ""],
        "label_ids": [None, "x", ["x"], [-1]],
    },
)

TASKS: Resource = Resource(
    model=models.Task,
    path="/tasks",
    bodies=[
        {
            "title": "Buy milk",
            "note": "Two litres, and some bread if there is any left.",
        },
        {"title": "Call the plumber", "note": "Ask for the price first.\nThen decide."},
        {"title": "Plan the trip", "note": "It can wait until Monday."},
    ],
    bulk=True,
    references=[
        Reference("project_id", PROJECTS, expand="project"),
        Reference("parent_id", nullable=True, expand="parent"),
    ],
    links=[
        Link(
            "label_ids",
            model=models.TaskLabel,
            target=lambda: LABELS,
            filter="label_id",
            max=100,
        ),
        Link(
            "blocker_ids",
            model=models.TaskBlocker,
            target=lambda: TASKS,
            filter="blocker_id",
            max=100,
        ),
    ],
    defaults={"parent_id": None, "note": None, "label_ids": [], "blocker_ids": []},
    wrong={
        "title": [None, 5, "a\x00b", "x" * 201, ""],
        "project_id": [None, "x", -1],
        "parent_id": ["x", -1],
        "note": [5, "a\x00b", "x" * 10001],
        "label_ids": [None, "x", ["x"], [-1]],
        "blocker_ids": [None, "x", ["x"], [-1]],
    },
    write_only=["note"],
)

resources = [
    LABELS,
    PROJECTS,
    TASKS,
]
