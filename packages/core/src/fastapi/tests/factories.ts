import { type Code, call, dict, join, lines, list, member, parameters, tall } from "../../python/code.ts";
import { literal, str } from "../../python/literal.ts";
import { definition, printModule } from "../../python/module.ts";
import { py } from "../../python/template.ts";
import { Any } from "../python-names.ts";
import type { Service, ServiceResource } from "../service.ts";
import { distinctBodies } from "./distinct-bodies.ts";

const AsyncClient = member("httpx2", "AsyncClient");
const Awaitable = member("collections.abc", "Awaitable");
const Callable = member("collections.abc", "Callable");
const WeakKeyDictionary = member("weakref", "WeakKeyDictionary");

const ASKED_FOR: readonly Code[] = [py`user: ${AsyncClient}`, "number: int = 0"];

/** Emits `tests/factories.py`: rows to test with. */
export function emitFactories(service: Service): string {
  return printModule({
    docstring: "Rows to test with: of each resource a few that differ, known by their numbers.",
    body: [
      py`
        Body = dict[str, ${Any}]
        created: ${WeakKeyDictionary}[${AsyncClient}, Body] = ${WeakKeyDictionary}()
      `,
      join(service.resources.map(bodies), "\n\n"),
      createdOnce,
      ...service.resources.flatMap((resource) => [body(resource), create(resource)]),
    ],
  });
}

const createdOnce = definition(
  py`
    async def created_once(
        user: ${AsyncClient},
        path: str,
        number: int,
        body: ${Callable}[[${AsyncClient}, int], ${Awaitable}[Body]],
    ) -> Body
  `,
  "Return the row of a number, which is created when it is first asked for.",
  py`
    rows = created.setdefault(user, {})
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
  const rows = distinctBodies(resource).map((values) =>
    dict(values.map(([name, value]) => [str(name), literal(value)])),
  );
  return [constant(resource.many), ": list[Body] = ", tall(list(rows))];
}

function constant(many: string): string {
  return many.toUpperCase();
}

function body(resource: ServiceResource): Code {
  const own = `${constant(resource.many)}[number].copy()`;
  const targets = targetsOf(resource);
  return definition(
    ["async def ", `${resource.one}_body`, parameters(ASKED_FOR), " -> Body"],
    `Return a body for ${resource.aNoun}.`,
    targets.length === 0
      ? `return ${own}`
      : lines(`body = ${own}`, ...targets.map((target) => references(resource, target)), "return body"),
  );
}

/** What a resource refers to, itself left out: a first row has no other of its kind to refer to. */
function targetsOf(resource: ServiceResource): readonly string[] {
  const targets = resource.fields.flatMap(({ target }) => (target ? [target.one] : []));
  return [...new Set(targets)].filter((one) => one !== resource.one);
}

/** The references of a body to a row of a resource. */
function references({ fields }: ServiceResource, one: string): Code {
  const names = fields.filter(({ target }) => target?.one === one).map(({ name }) => name);
  return lines(`row = await create_${one}(user, number)`, ...names.map((name) => `body[${str(name)}] = row["id"]`));
}

function create({ one, path, aNoun }: ServiceResource): Code {
  return definition(
    ["async def ", `create_${one}`, parameters(ASKED_FOR), " -> Body"],
    `Create ${aNoun}, or return it when the user has it.`,
    py`return await ${call("created_once", "user", str(path), "number", `${one}_body`)}`,
  );
}
