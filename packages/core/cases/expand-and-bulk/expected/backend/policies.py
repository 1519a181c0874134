"""The policies that the migrations make, by table, each with its command.

In production the service does not start with others. Write one of your own down here.
"""

POLICIES = {
    "users": {
        "everybody": "SELECT",
        "sign_up": "INSERT",
        "leave": "DELETE",
    },
    "labels": {
        "owner": "ALL",
    },
    "projects": {
        "owner": "ALL",
    },
    "tasks": {
        "owner": "ALL",
    },
    "project_label_links": {
        "owner": "ALL",
    },
    "task_label_links": {
        "owner": "ALL",
    },
    "task_blocker_links": {
        "owner": "ALL",
    },
}
