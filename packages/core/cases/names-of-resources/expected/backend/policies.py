"""The policies that the migrations make, by table, each with its command.

In production the service does not start with others. Write one of your own down here.
"""

POLICIES = {
    "users": {
        "everybody": "SELECT",
        "sign_up": "INSERT",
        "leave": "DELETE",
    },
    "fs": {
        "owner": "ALL",
    },
    "working_hours": {
        "owner": "ALL",
    },
    "news_items": {
        "owner": "ALL",
    },
    "people": {
        "owner": "ALL",
    },
    "rows": {
        "owner": "ALL",
    },
    "sessions": {
        "owner": "ALL",
    },
    "tables": {
        "owner": "ALL",
    },
    "models": {
        "owner": "ALL",
    },
}
