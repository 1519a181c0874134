"""The words by which code speaks of owners."""

import ast
import re

OWNER_WORD = re.compile(
    r"""(?:\b|_)(?:
        (?:user|owner|organisation|grantee|actor)_ids?
        | owners? | grantees? | actors? | memberships? | roles? | is_administrator
        | access(?!_token) | shares? | scopes? | user[.]id
        | app[.](?:user_id|organisation_id|administrator)
    )(?:\b|_)""",
    re.VERBOSE,
)

# A text with a space in it is prose, unless it compares or looks something up.
SQL = re.compile(r"=|current_setting|\b(?:SELECT|CREATE|ALTER|GRANT|REVOKE)\b")


def words_of(node: ast.AST) -> str:
    """Return what a node itself says, without the nodes inside it."""
    match node:
        case ast.Name(id=word) | ast.Attribute(attr=word):
            return word
        case ast.keyword(arg=str(word)) | ast.arg(arg=word):
            return word
        case ast.Constant(value=str(word)) if " " not in word or SQL.search(word):
            return word
        case _:
            return ""


def is_owner(node: ast.AST) -> bool:
    """Tell whether a node is the id of an owner: `owner_id`, `user.id`."""
    if isinstance(node, ast.Attribute) and node.attr == "id":
        return bool(re.search(r"user|owner|organisation|grantee", name_of(node.value)))
    if not isinstance(node, ast.Name | ast.Attribute):
        return False
    if isinstance(node, ast.Attribute) and name_of(node.value)[:1].isupper():
        return False
    word = words_of(node)
    return word == "scope" or bool(
        re.search(r"(?:user|owner|organisation|grantee|actor)_id$", word)
    )


def speaks_of_owners(node: ast.AST) -> bool:
    """Tell whether a node or one inside it speaks of owners."""
    return any(OWNER_WORD.search(words_of(each)) for each in ast.walk(node))


def name_of(node: ast.AST) -> str:
    """Return the last word of a name: `where` of `select(model).where`."""
    match node:
        case ast.Call(func=func):
            return name_of(func)
        case ast.Attribute(attr=word) | ast.Name(id=word):
            return word
        case ast.Await(value=value):
            return name_of(value)
        case _:
            return ""
