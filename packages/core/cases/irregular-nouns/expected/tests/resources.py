"""The resources of this service, as the tests know them."""

from backend import models
from tests.resource import Reference, Resource

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

JOURNAL_ENTRIES = Resource(
    model=models.JournalEntry,
    path="/journal-entries",
    bodies=[
        {"text": "Two litres, and some bread if there is any left."},
        {"text": "Ask for the price first.\nThen decide."},
        {"text": "It can wait until Monday."},
    ],
    wrong={"text": [None, 5, "a\x00b", "x" * 10001]},
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

ADDRESSES = Resource(
    model=models.Address,
    path="/addresses",
    bodies=[
        {"street": "Market Square"},
        {"street": "Station Road"},
        {"street": "Mill Lane"},
    ],
    references=[Reference("person_id", PEOPLE)],
    wrong={"street": [None, 5, "a\x00b", "x" * 201, ""], "person_id": [None, "x", -1]},
)

resources = [
    WORKING_HOURS,
    JOURNAL_ENTRIES,
    NEWS_ITEMS,
    PEOPLE,
    ADDRESSES,
]
