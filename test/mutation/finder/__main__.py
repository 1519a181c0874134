"""Prints the mutants of a service as JSON, and what no rule touches."""

import ast
import json
import sys
from dataclasses import replace
from pathlib import Path

from finder.left import Exemptions, left_alone
from finder.rules import (
    conditions,
    constraints,
    fields,
    gates,
    guards,
    row_security,
    sign_in,
    tripwire,
)
from finder.service import Service
from finder.source import Mutant, identify

RULES = [
    conditions,
    gates,
    guards,
    sign_in,
    constraints,
    row_security,
    fields,
    tripwire,
]


# So many lines before and after a place are near it.
NEAR = 4


def find(service: Service) -> list[Mutant]:
    """Return the mutants of every rule, each once."""
    found: dict[object, Mutant] = {}
    for rule in RULES:
        for mutant in rule.find(service):
            found.setdefault(mutant.edits, mutant)
    return [on_its_database(mutant) for mutant in found.values()]


def on_its_database(mutant: Mutant) -> Mutant:
    """Return a mutant of what only runs on PostgreSQL as such."""
    only = mutant.path == "backend/start_check.py" or "check_lock" in mutant.before
    return replace(mutant, postgresql=True) if only else mutant


def check_syntax(service: Service, mutants: list[Mutant]) -> None:
    """Make sure that every mutant can run: one that cannot would prove nothing."""
    texts = {source.path: source.text for source in service.sources}
    for mutant in mutants:
        for path in {edit.path for edit in mutant.edits}:
            text = texts[path]
            for edit in sorted(mutant.edits, key=lambda edit: -edit.start):
                if edit.path == path:
                    text = text[: edit.start] + edit.text + text[edit.end :]
            ast.parse(text, f"{path}:{mutant.line}: {mutant.rule}")


def around(lines: list[str], line: int) -> str:
    """Return the lines around one, which say what it is about."""
    return "\n".join(lines[max(0, line - 1 - NEAR) : line + NEAR])


def main(folder: str, exemptions: str) -> None:
    """Print what there is to know."""
    exempt = Exemptions.read(Path(exemptions))
    service = Service(Path(folder), exempt.files)
    mutants = find(service)
    check_syntax(service, mutants)
    left = left_alone(service, mutants, exempt)
    texts = {source.path: source.text.splitlines() for source in service.sources}
    places = [
        {
            "id": name,
            "rule": mutant.rule,
            "path": mutant.path,
            "line": mutant.line,
            "scope": mutant.scope,
            "before": mutant.before,
            "around": around(texts[mutant.path], mutant.line),
            "after": mutant.after,
            "postgresql": mutant.postgresql,
            "leftOut": exempt.reason(mutant),
            "edits": [vars(edit) for edit in mutant.edits],
        }
        for name, mutant in identify(mutants)
    ]
    print(json.dumps({"mutants": places, "left": list(left)}))


main(*sys.argv[1:])
