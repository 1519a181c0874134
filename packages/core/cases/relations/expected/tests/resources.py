"""The resources of this service, as the tests know them."""

from backend import models
from tests.resource import Reference, Resource

CLIENTS = Resource(
    model=models.Client,
    path="/clients",
    bodies=[
        {"name": "Ada Lovelace"},
        {"name": "Grace Hopper"},
        {"name": "Alan Turing"},
    ],
    wrong={"name": [None, 5, "a\x00b", "x" * 121, ""]},
)

PROJECTS = Resource(
    model=models.Project,
    path="/projects",
    bodies=[
        {"name": "First project"},
        {"name": "Second project"},
        {"name": "Third project"},
    ],
    references=[Reference("client_id", CLIENTS, on_delete="cascade")],
    wrong={"name": [None, 5, "a\x00b", "x" * 121, ""], "client_id": [None, "x", -1]},
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
        Reference("project_id", PROJECTS, nullable=True, on_delete="set_null"),
        Reference("parent_id", nullable=True, on_delete="cascade"),
    ],
    defaults={"project_id": None, "parent_id": None},
    wrong={
        "title": [None, 5, "a\x00b", "x" * 201, ""],
        "project_id": ["x", -1],
        "parent_id": ["x", -1],
    },
)

NOTES = Resource(
    model=models.Note,
    path="/notes",
    bodies=[
        {"text": "Two litres, and some bread if there is any left."},
        {"text": "Ask for the price first.\nThen decide."},
        {"text": "It can wait until Monday."},
    ],
    references=[
        Reference("task_id", TASKS, nullable=True, on_delete="set_null"),
        Reference("client_id", CLIENTS, nullable=True),
    ],
    defaults={"task_id": None, "client_id": None},
    wrong={
        "text": [None, 5, "a\x00b", "x" * 10001],
        "task_id": ["x", -1],
        "client_id": ["x", -1],
    },
)

resources = [
    CLIENTS,
    PROJECTS,
    TASKS,
    NOTES,
]
