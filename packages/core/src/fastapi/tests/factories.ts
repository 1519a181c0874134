import type { Value } from "../../model/model.ts";
import { brackets, type Code, call, dict, join, list, member, tall } from "../../python/code.ts";
import { literal, str } from "../../python/literal.ts";
import { definition, printModule } from "../../python/module.ts";
import { py } from "../../python/template.ts";
import { Any } from "../python-names.ts";
import type { ResourceNames, Service, ServiceField, ServiceResource } from "../service.ts";

const AsyncClient = member("httpx2", "AsyncClient");
const Awaitable = member("collections.abc", "Awaitable");
const Callable = member("collections.abc", "Callable");
const WeakKeyDictionary = member("weakref", "WeakKeyDictionary");

/** How many different bodies there are of each resource. */
const BODIES = 3;

/** Emits `tests/factories.py`: rows to test with. */
export function emitFactories(service: Service): string {
  return printModule({
    docstring: "Rows to test with: of each resource a few that differ, known by their numbers.",
    body: [
      py`
        Body = dict[str, ${Any}]
        ROWS: ${WeakKeyDictionary}[${AsyncClient}, Body] = ${WeakKeyDictionary}()
      `,
      join(service.resources.map(bodies), "\n\n"),
      createOnce,
      ...service.resources.flatMap((resource) => [body(resource), create(resource)]),
    ],
  });
}

const createOnce = definition(
  py`
    async def create_once(
        user: ${AsyncClient},
        path: str,
        number: int,
        body: ${Callable}[[${AsyncClient}, int], ${Awaitable}[Body]],
    ) -> Body
  `,
  "Return the row of a number, which is created when it is first asked for.",
  py`
    rows = ROWS.setdefault(user, {})
    key = f"{path} {number}"
    if key not in rows:
        response = await user.post(path, json=await body(user, number))
        assert response.status_code == 201, response.text
        rows[key] = response.json()
    row: Body = rows[key]
    return row
  `,
);

/** The constant that holds the bodies of a resource, references left out. */
function bodies(resource: ServiceResource): Code {
  const own = resource.fields.filter(({ target }) => target === undefined);
  const rows = Array.from({ length: BODIES }, (_, number) =>
    dict(own.map((field) => [str(field.name), literal(exampleOf(field, number, resource))])),
  );
  return [constant(resource.many), ": list[Body] = ", tall(list(rows))];
}

/**
 * The example of a field in the body of a number. Where a field has but two, as a boolean has, and is unique together
 * with others, the second of them changes at another pace than the first, so that the three bodies differ.
 */
function exampleOf({ field, name }: ServiceField, number: number, { uniques }: ServiceResource): Value {
  const isSecond = uniques.some(({ columns }) => columns[2] === name);
  const step = isSecond && field.examples.length < BODIES ? Math.floor(number / 2) : number;
  return field.examples[step % field.examples.length] ?? null;
}

function constant(many: string): string {
  return many.toUpperCase();
}

function body(resource: ServiceResource): Code {
  const targets = uniqueTargets(resource);
  const references = resource.fields.flatMap(({ name, target }) =>
    target && target.one !== resource.one ? [[str(name), `: ${target.one}["id"]`]] : [],
  );
  const row = `${constant(resource.many)}[number]`;
  return definition(
    py`async def ${resource.one}_body(user: ${AsyncClient}, number: int = 0) -> Body`,
    `Return a body for ${resource.aNoun}.`,
    targets.length === 0
      ? `return ${row}.copy()`
      : [
          ...targets.map(({ one }): Code => [`${one} = await `, call(`create_${one}`, "user", "number"), "\n"]),
          "return ",
          brackets("{", [`**${row}`, ...references], "}"),
        ],
  );
}

/** What a resource refers to, itself left out: a first row has no other of its kind to refer to. */
export function uniqueTargets(resource: ServiceResource): readonly ResourceNames[] {
  const targets = resource.fields.flatMap(({ target }) => (target && target.one !== resource.one ? [target] : []));
  return [...new Map(targets.map((target) => [target.one, target])).values()];
}

function create({ one, path, aNoun }: ServiceResource): Code {
  return definition(
    py`async def create_${one}(user: ${AsyncClient}, number: int = 0) -> Body`,
    `Create ${aNoun}, or return it when the user has it.`,
    py`return await ${call("create_once", "user", str(path), "number", `${one}_body`)}`,
  );
}
