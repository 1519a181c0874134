"""Prints how PostgreSQL reads the first page of a user's todos, as the service asks."""

import asyncio
import json
import sys
from uuid import UUID

from backend.database import create_engine, create_sessions
from backend.models.todo import Todo
from backend.ownership import list_owned
from backend.pagination import Cursors, PageQuery
from backend.row_security import act_as
from backend.settings import Settings
from sqlalchemy import event


async def explain(owner_id: UUID) -> list:
    engine = create_engine(Settings(secret_key="0123456789abcdef" * 4))
    async with create_sessions(engine).begin() as db:
        assert await act_as(db, owner_id)
        sent = []
        event.listen(
            engine.sync_engine,
            "before_cursor_execute",
            lambda *values: sent.append(values[2:4]),
        )
        cursors = Cursors("0123456789abcdef" * 4)
        page = await list_owned(
            db, Todo, PageQuery(), cursors=cursors, owner_id=owner_id
        )
        assert len(page.items) == 20
        [(statement, values)] = sent
        connection = await db.connection()
        plan = await connection.exec_driver_sql(
            f"EXPLAIN (ANALYZE, BUFFERS, TIMING OFF, FORMAT JSON) {statement}", values
        )
        found = plan.scalar_one()
    await engine.dispose()
    return json.loads(found) if isinstance(found, str) else found


print(json.dumps(asyncio.run(explain(UUID(sys.argv[1])))))
