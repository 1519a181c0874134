"""Tracks on albums, with Litestar: a document of its own, UUIDs, camel case, its own errors."""

import os
import secrets
import sys
from dataclasses import dataclass, field
from uuid import UUID, uuid4

from litestar import Litestar, delete, get, patch, post
from litestar.connection import ASGIConnection
from litestar.dto import DataclassDTO, DTOConfig
from litestar.exceptions import ClientException, NotAuthorizedException, NotFoundException
from litestar.openapi.config import OpenAPIConfig
from litestar.security.jwt import JWTAuth, Token

LEAKS = set(filter(None, os.environ.get("LEAKS", "").split(",")))


@dataclass
class User:
    id: UUID
    email: str
    password: str


@dataclass
class Credentials:
    email: str
    password: str


@dataclass
class Session:
    accessToken: str


@dataclass
class Album:
    title: str
    ownerId: UUID = field(default_factory=uuid4)
    id: UUID = field(default_factory=uuid4)


@dataclass
class Track:
    title: str
    seconds: int
    albumId: UUID
    ownerId: UUID = field(default_factory=uuid4)
    id: UUID = field(default_factory=uuid4)


class AlbumIn(DataclassDTO[Album]):
    config = DTOConfig(exclude={"id", "ownerId"}, forbid_unknown_fields=True)


class TrackIn(DataclassDTO[Track]):
    config = DTOConfig(exclude={"id", "ownerId"}, forbid_unknown_fields=True)


class TrackPatch(DataclassDTO[Track]):
    config = DTOConfig(exclude={"id", "ownerId"}, forbid_unknown_fields=True, partial=True)


users: dict[UUID, User] = {}
albums: dict[UUID, Album] = {}
tracks: dict[UUID, Track] = {}


async def retrieve(token: Token, _: ASGIConnection) -> User | None:
    try:
        return users.get(UUID(token.sub))
    except ValueError:
        return None


auth = JWTAuth[User](
    retrieve_user_handler=retrieve,
    token_secret=secrets.token_hex(32),
    exclude=["/accounts", "/sessions", "/schema"],
)


def mine(rows: dict, user: User, row_id: UUID, leak: str):
    row = rows.get(row_id)
    if row is None or (row.ownerId != user.id and leak not in LEAKS):
        raise NotFoundException()
    return row


@post("/accounts")
async def sign_up(data: Credentials) -> dict[str, str]:
    email = data.email.lower()
    if "@" not in email or not 10 <= len(data.password) <= 200:
        raise ClientException("An address and a password, please.")
    if any(user.email == email for user in users.values()):
        raise ClientException("Taken.", status_code=409)
    user = User(uuid4(), email, data.password)
    users[user.id] = user
    return {"id": str(user.id)}


@post("/sessions")
async def sign_in(data: Credentials) -> Session:
    for user in users.values():
        if user.email == data.email.lower() and secrets.compare_digest(
            user.password.encode(), data.password.encode()
        ):
            return Session(auth.create_token(identifier=str(user.id)))
    raise NotAuthorizedException("Wrong.")


@get("/me")
async def me(request: "ASGIConnection") -> dict[str, str]:
    return {"id": str(request.user.id), "email": request.user.email}


@get("/albums")
async def list_albums(request: "ASGIConnection") -> list[Album]:
    return [each for each in albums.values() if each.ownerId == request.user.id or "list" in LEAKS]


@post("/albums", dto=AlbumIn, return_dto=None)
async def create_album(request: "ASGIConnection", data: Album) -> Album:
    if not 0 < len(data.title) < 200:
        raise ClientException("No such title.")
    data.ownerId = request.user.id
    albums[data.id] = data
    return data


@get("/albums/{album_id:uuid}")
async def get_album(request: "ASGIConnection", album_id: UUID) -> Album:
    return mine(albums, request.user, album_id, "get")


@delete("/albums/{album_id:uuid}")
async def delete_album(request: "ASGIConnection", album_id: UUID) -> None:
    mine(albums, request.user, album_id, "delete")
    del albums[album_id]


@get("/tracks")
async def list_tracks(request: "ASGIConnection") -> list[Track]:
    return [each for each in tracks.values() if each.ownerId == request.user.id]


@post("/tracks", dto=TrackIn, return_dto=None)
async def create_track(request: "ASGIConnection", data: Track) -> Track:
    if not 0 < len(data.title) < 200:
        raise ClientException("No such title.")
    mine(albums, request.user, data.albumId, "reference")
    data.ownerId = request.user.id
    tracks[data.id] = data
    return data


@get("/tracks/{track_id:uuid}")
async def get_track(request: "ASGIConnection", track_id: UUID) -> Track:
    return mine(tracks, request.user, track_id, "get")


@patch("/tracks/{track_id:uuid}", dto=TrackPatch, return_dto=None)
async def change_track(request: "ASGIConnection", track_id: UUID, data: "DTOData[Track]") -> Track:
    track = mine(tracks, request.user, track_id, "patch")
    values = data.as_builtins()
    if "albumId" in values:
        mine(albums, request.user, values["albumId"], "reference")
    return data.update_instance(track)


@delete("/tracks/{track_id:uuid}")
async def delete_track(request: "ASGIConnection", track_id: UUID) -> None:
    mine(tracks, request.user, track_id, "delete")
    del tracks[track_id]


if __name__ == "__main__":
    import uvicorn
    from litestar import Request
    from litestar.dto import DTOData

    globals()["ASGIConnection"] = Request
    app = Litestar(
        [
            *(sign_up, sign_in, me),
            *(list_albums, create_album, get_album, delete_album),
            *(list_tracks, create_track, get_track, change_track, delete_track),
        ],
        on_app_init=[auth.on_app_init],
        openapi_config=OpenAPIConfig("Tracks", "1.0"),
    )
    uvicorn.run(app, host="127.0.0.1", port=int(sys.argv[1]), log_level="critical")
