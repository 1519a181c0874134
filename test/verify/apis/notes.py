"""Notes in notebooks, with Django Ninja: integer ids, JSON login, its own errors."""

import os
import secrets
import sys
import time

import django
from django.conf import settings

LEAKS = set(filter(None, os.environ.get("LEAKS", "").split(",")))

settings.configure(
    SECRET_KEY=secrets.token_hex(32),
    ROOT_URLCONF=__name__,
    ALLOWED_HOSTS=["127.0.0.1"],
    DATABASES={
        "default": {
            "ENGINE": "django.db.backends.sqlite3",
            "NAME": os.environ["DATABASE"],
            "OPTIONS": {"timeout": 20, "transaction_mode": "IMMEDIATE"},
        }
    },
    INSTALLED_APPS=["django.contrib.auth", "django.contrib.contenttypes"],
    DEFAULT_AUTO_FIELD="django.db.models.BigAutoField",
    PASSWORD_HASHERS=["django.contrib.auth.hashers.ScryptPasswordHasher"],
    USE_TZ=True,
)
django.setup()

import jwt  # noqa: E402
from django.contrib.auth import authenticate, get_user_model  # noqa: E402
from django.core.management import call_command  # noqa: E402
from django.core.wsgi import get_wsgi_application  # noqa: E402
from django.db import connection, models  # noqa: E402
from django.shortcuts import get_object_or_404  # noqa: E402
from django.urls import path  # noqa: E402
from ninja import NinjaAPI, Schema  # noqa: E402
from ninja.errors import HttpError  # noqa: E402
from ninja.security import HttpBearer  # noqa: E402
from pydantic import Field  # noqa: E402

User = get_user_model()


class Notebook(models.Model):
    owner = models.ForeignKey(User, on_delete=models.CASCADE)
    name = models.CharField(max_length=80)

    class Meta:
        app_label = "notes"


class Note(models.Model):
    owner = models.ForeignKey(User, on_delete=models.CASCADE)
    notebook = models.ForeignKey(Notebook, on_delete=models.CASCADE)
    text = models.TextField()
    is_pinned = models.BooleanField(default=False)

    class Meta:
        app_label = "notes"


class Bearer(HttpBearer):
    def authenticate(self, request, token):
        try:
            claims = jwt.decode(token, settings.SECRET_KEY, algorithms=["HS256"])
            return User.objects.filter(pk=int(claims["sub"])).first()
        except (jwt.PyJWTError, KeyError, ValueError):
            return None


api = NinjaAPI(title="Notes", auth=Bearer(), urls_namespace="notes")


class Account(Schema):
    username: str = Field(min_length=1, max_length=150, pattern=r"^[\w.@+-]+$")
    password: str = Field(min_length=10, max_length=128)


class NotebookIn(Schema):
    name: str = Field(min_length=1, max_length=80, pattern=r"^[^\x00]*$")


class NotebookOut(Schema):
    id: int
    owner_id: int
    name: str


class NoteIn(Schema):
    text: str = Field(min_length=1, max_length=2000, pattern=r"^[^\x00]*$")
    is_pinned: bool = False
    notebook_id: int = Field(ge=1, lt=2**63)


class NoteOut(NoteIn):
    id: int
    owner_id: int


@api.post("/register", auth=None, response={201: dict, 409: dict})
def register(request, body: Account):
    if User.objects.filter(username__iexact=body.username).exists():
        return 409, {"message": "taken"}
    user = User.objects.create_user(body.username, password=body.password)
    return 201, {"id": user.pk}


@api.post("/login", auth=None)
def login(request, body: Account):
    user = authenticate(username=body.username, password=body.password)
    if user is None:
        raise HttpError(401, "wrong")
    claims = {"sub": str(user.pk), "exp": int(time.time()) + 900}
    return {"token": jwt.encode(claims, settings.SECRET_KEY, "HS256")}


@api.get("/whoami")
def whoami(request):
    return {"id": request.auth.pk}


def mine(request, model, leak):
    return model.objects.all() if leak in LEAKS else model.objects.filter(owner=request.auth)


@api.get("/notebooks", response=list[NotebookOut])
def list_notebooks(request):
    return mine(request, Notebook, "list")


@api.post("/notebooks", response={201: NotebookOut})
def create_notebook(request, body: NotebookIn):
    return 201, Notebook.objects.create(owner=request.auth, **body.dict())


@api.get("/notebooks/{int:notebook_id}", response=NotebookOut)
def get_notebook(request, notebook_id: int):
    return get_object_or_404(mine(request, Notebook, "get"), pk=checked(notebook_id))


@api.put("/notebooks/{int:notebook_id}", response=NotebookOut)
def replace_notebook(request, notebook_id: int, body: NotebookIn):
    found = get_object_or_404(mine(request, Notebook, "put"), pk=checked(notebook_id))
    found.name = body.name
    found.save()
    return found


@api.delete("/notebooks/{int:notebook_id}", response={204: None})
def delete_notebook(request, notebook_id: int):
    found = get_object_or_404(mine(request, Notebook, "delete"), pk=checked(notebook_id))
    Note.objects.filter(notebook=found).delete()
    found.delete()
    return 204, None


@api.get("/notes", response=list[NoteOut])
def list_notes(request, notebook_id: int | None = None):
    notes = Note.objects.filter(owner=request.auth)
    return notes if notebook_id is None else notes.filter(notebook_id=checked(notebook_id))


@api.post("/notes", response={201: NoteOut})
def create_note(request, body: NoteIn):
    get_object_or_404(mine(request, Notebook, "reference"), pk=body.notebook_id)
    return 201, Note.objects.create(owner=request.auth, **body.dict())


@api.get("/notes/{int:note_id}", response=NoteOut)
def get_note(request, note_id: int):
    return get_object_or_404(mine(request, Note, "get"), pk=checked(note_id))


@api.delete("/notes/{int:note_id}", response={204: None})
def delete_note(request, note_id: int):
    get_object_or_404(mine(request, Note, "delete"), pk=checked(note_id)).delete()
    return 204, None


def checked(row_id: int) -> int:
    if not 0 < row_id < 2**63:
        raise HttpError(404, "Not Found")
    return row_id


urlpatterns = [path("api/", api.urls)]


def serve() -> None:
    import uvicorn

    call_command("migrate", verbosity=0)
    with connection.schema_editor() as editor:
        editor.create_model(Notebook)
        editor.create_model(Note)
    connection.close()
    application = get_wsgi_application()
    uvicorn.run(application, interface="wsgi", host="127.0.0.1", port=int(sys.argv[1]), log_level="critical")


if __name__ == "__main__":
    serve()
