"""Prints how PostgreSQL reads pages of a user's todos, as the service asks for them.

The arguments are the user, and then for each page how it is sorted and after how many
rows it begins.
"""

import asyncio
import json
import sys
from uuid import UUID

from backend.database import create_engine, create_sessions
from backend.models.todo import Todo
from backend.ownership import list_owned, owned_by
from backend.pagination import Cursors, PageQuery, ordering
from backend.row_security import act_as
from backend.settings import Settings
from sqlalchemy import event
from sqlmodel import select

KEY = "0123456789abcdef" * 4
CURSORS = Cursors(KEY)


async def query_of(db, owner_id: UUID, sort: str, passed: int) -> PageQuery:
    query = PageQuery(sort=sort)
    if passed == 0:
        return query
    mine = select(Todo).where(owned_by(Todo, owner_id=owner_id))
    before = mine.order_by(*ordering(Todo, query)).offset(passed - 1).limit(1)
    last = (await db.exec(before)).one()
    return PageQuery(sort=sort, cursor=CURSORS.write(last, query, owner_id))


async def explain(db, owner_id: UUID, query: PageQuery) -> list:
    sent = []

    def note(*values: object) -> None:
        sent.append(values[2:4])

    engine = db.get_bind()
    event.listen(engine, "before_cursor_execute", note)
    page = await list_owned(db, Todo, query, cursors=CURSORS, owner_id=owner_id)
    event.remove(engine, "before_cursor_execute", note)
    assert len(page.items) == 20
    [(statement, values)] = sent
    connection = await db.connection()
    plan = await connection.exec_driver_sql(
        f"EXPLAIN (ANALYZE, BUFFERS, TIMING OFF, FORMAT JSON) {statement}", values
    )
    found = plan.scalar_one()
    return json.loads(found) if isinstance(found, str) else found


async def explain_all(owner_id: UUID, pages: list[tuple[str, int]]) -> list:
    engine = create_engine(Settings(secret_key=KEY))
    async with create_sessions(engine).begin() as db:
        assert await act_as(db, owner_id)
        queries = [await query_of(db, owner_id, *page) for page in pages]
        plans = [await explain(db, owner_id, query) for query in queries]
    await engine.dispose()
    return plans


[owner, *rest] = sys.argv[1:]
pages = [(sort, int(passed)) for sort, passed in zip(rest[::2], rest[1::2])]
print(json.dumps(asyncio.run(explain_all(UUID(owner), pages))))
