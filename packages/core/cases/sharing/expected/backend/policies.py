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
        "reader": "SELECT",
    },
    "project_shares": {
        "owner": "ALL",
        "grantee": "SELECT",
    },
    "wishes": {
        "owner": "ALL",
        "everybody": "SELECT",
        "writer": "UPDATE",
    },
    "wish_shares": {
        "owner": "ALL",
        "grantee": "SELECT",
    },
    "todos": {
        "owner": "ALL",
        "reader": "SELECT",
        "writer": "UPDATE",
    },
    "todo_shares": {
        "owner": "ALL",
        "grantee": "SELECT",
    },
    "wish_label_links": {
        "owner": "ALL",
        "everybody": "SELECT",
    },
    "todo_label_links": {
        "owner": "ALL",
        "reader": "SELECT",
    },
}
