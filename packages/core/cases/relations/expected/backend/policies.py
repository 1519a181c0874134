"""The policies that the migrations make, by table, each with its command.

In production the service does not start with others. Write one of your own down here.
"""

POLICIES = {
    "users": {
        "everybody": "SELECT",
        "sign_up": "INSERT",
        "leave": "DELETE",
    },
    "clients": {
        "owner": "ALL",
    },
    "tags": {
        "owner": "ALL",
    },
    "projects": {
        "owner": "ALL",
    },
    "tasks": {
        "owner": "ALL",
    },
    "task_tag_links": {
        "owner": "ALL",
    },
    "task_blocker_links": {
        "owner": "ALL",
    },
}
