"""The routes of recipes."""

from typing import Annotated

from fastapi import APIRouter, Query, Response, status

from backend.database import DbSession
from backend.dependencies.auth import CurrentUserId
from backend.errors import (
    FOR_EVERYBODY,
    WITH_BODY,
    BadRequest,
    Conflict,
    NotFound,
    Unauthorized,
    responses,
)
from backend.filters import containing, matching
from backend.ids import PathId
from backend.json_body import StrictRoute
from backend.links import add_links, linked_to_public, set_links, without_links
from backend.models.cuisine import Cuisine
from backend.models.draft import Draft
from backend.models.recipe import Recipe
from backend.models.recipe_tag import RecipeTag
from backend.models.tag import Tag
from backend.ownership import (
    create_owned,
    delete_owned,
    get_public,
    list_public,
    update_owned,
)
from backend.pagination import CursorsOfService, Page
from backend.references import check_links, check_reference
from backend.row_view import RowView
from backend.schemas.recipe import (
    RecipeCreate,
    RecipeExpanded,
    RecipeExpandedPage,
    RecipeGetQuery,
    RecipeQuery,
    RecipeReplace,
    RecipeResponse,
    RecipeUpdate,
)
from backend.views.recipe import view_recipes

router = APIRouter(
    prefix="/recipes",
    tags=["recipes"],
    route_class=StrictRoute,
    responses=responses(*FOR_EVERYBODY),
)


@router.get(
    "",
    response_model=RecipeExpandedPage,
    response_model_exclude_unset=True,
    description=(
        "Everybody may read the recipes of all owners, signed in or not: Cooks publish "
        "their recipes, and guests of the site read them."
    ),
    responses=responses(BadRequest),
)
async def list_recipes(
    query: Annotated[RecipeQuery, Query()], db: DbSession, cursors: CursorsOfService
) -> Page[RowView[Recipe]]:
    """List the recipes of all owners, a page at a time."""
    conditions = [
        *matching(
            Recipe,
            user_id=query.user_id,
            is_vegan=query.is_vegan,
            draft_id=query.draft_id,
        ),
        *linked_to_public(Recipe, RecipeTag, query.tag_id),
        *containing(query.search, Recipe.title),
    ]
    page = await list_public(db, Recipe, query, conditions=conditions, cursors=cursors)
    views = await view_recipes(db, page.items, query.expand)
    return page.showing(views)


@router.post(
    "",
    response_model=RecipeResponse,
    status_code=status.HTTP_201_CREATED,
    responses=responses(*WITH_BODY, Unauthorized, Conflict),
)
async def create_recipe(
    body: RecipeCreate,
    response: Response,
    current_user_id: CurrentUserId,
    db: DbSession,
) -> RowView[Recipe]:
    """Create a recipe. It belongs to you."""
    await check_reference(
        db, Cuisine, body.cuisine_id, field="cuisine_id", owner_id=current_user_id
    )
    await check_reference(
        db, Draft, body.draft_id, field="draft_id", owner_id=current_user_id
    )
    await check_links(db, Tag, body.tag_ids, field="tag_ids", owner_id=current_user_id)
    created = await create_owned(
        db, Recipe, body.model_dump(exclude={"tag_ids"}), owner_id=current_user_id
    )
    await add_links(db, RecipeTag, [created], [body.tag_ids], owner_id=current_user_id)
    response.headers["Location"] = f"{router.prefix}/{created.id}"
    [view] = await view_recipes(db, [created])
    return view


@router.get(
    "/{recipe_id}",
    response_model=RecipeExpanded,
    response_model_exclude_unset=True,
    description=(
        "Everybody may read the recipes of all owners, signed in or not: Cooks publish "
        "their recipes, and guests of the site read them."
    ),
    responses=responses(NotFound),
)
async def get_recipe(
    recipe_id: PathId, query: Annotated[RecipeGetQuery, Query()], db: DbSession
) -> RowView[Recipe]:
    """Get a recipe of any owner."""
    row = await get_public(db, Recipe, recipe_id)
    [view] = await view_recipes(db, [row], query.expand)
    return view


@router.put(
    "/{recipe_id}",
    response_model=RecipeResponse,
    responses=responses(*WITH_BODY, Unauthorized, NotFound, Conflict),
)
async def replace_recipe(
    recipe_id: PathId,
    body: RecipeReplace,
    current_user_id: CurrentUserId,
    db: DbSession,
) -> RowView[Recipe]:
    """Replace one of your recipes.

    A field that is left out gets its default.
    """
    await check_reference(
        db, Cuisine, body.cuisine_id, field="cuisine_id", owner_id=current_user_id
    )
    await check_reference(
        db, Draft, body.draft_id, field="draft_id", owner_id=current_user_id
    )
    await check_links(db, Tag, body.tag_ids, field="tag_ids", owner_id=current_user_id)
    changes = without_links(body.model_dump(), "tag_ids")
    row = await update_owned(db, Recipe, recipe_id, changes, owner_id=current_user_id)
    await set_links(db, RecipeTag, row, body.tag_ids, owner_id=current_user_id)
    [view] = await view_recipes(db, [row])
    return view


@router.patch(
    "/{recipe_id}",
    response_model=RecipeResponse,
    responses=responses(*WITH_BODY, Unauthorized, NotFound, Conflict),
)
async def update_recipe(
    recipe_id: PathId, body: RecipeUpdate, current_user_id: CurrentUserId, db: DbSession
) -> RowView[Recipe]:
    """Change some fields of one of your recipes."""
    await check_reference(
        db, Cuisine, body.cuisine_id, field="cuisine_id", owner_id=current_user_id
    )
    await check_reference(
        db, Draft, body.draft_id, field="draft_id", owner_id=current_user_id
    )
    await check_links(db, Tag, body.tag_ids, field="tag_ids", owner_id=current_user_id)
    changes = without_links(body.model_dump(exclude_unset=True), "tag_ids")
    row = await update_owned(db, Recipe, recipe_id, changes, owner_id=current_user_id)
    await set_links(db, RecipeTag, row, body.tag_ids, owner_id=current_user_id)
    [view] = await view_recipes(db, [row])
    return view


@router.delete(
    "/{recipe_id}",
    status_code=status.HTTP_204_NO_CONTENT,
    responses=responses(Unauthorized, NotFound, Conflict),
)
async def delete_recipe(
    recipe_id: PathId, current_user_id: CurrentUserId, db: DbSession
) -> None:
    """Delete one of your recipes."""
    await delete_owned(db, Recipe, recipe_id, owner_id=current_user_id)
