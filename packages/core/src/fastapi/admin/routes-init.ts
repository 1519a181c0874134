import { call, lines, list, member, tallCall } from "../../python/code.ts";
import { str } from "../../python/literal.ts";
import { printModule } from "../../python/module.ts";
import { py } from "../../python/template.ts";
import { APIRouter } from "../python-names.ts";
import { error } from "../resource/routes/route.ts";
import type { Service } from "../service.ts";

const administratorsOnly = member("backend.dependencies.administrator", "administrators_only");

/** Emits `backend/routes/admin/__init__.py`: the one router of administrators, which lets nobody else in. */
export function emitAdminRoutesInit({ features, resources }: Service): string {
  const modules = [
    ...["audit", "users"],
    ...(features.has("organisations") ? ["organisations", "members", "invitations"] : []),
    ...resources.flatMap(({ many, shares }) => [many, ...(shares ? [shares.many] : [])]),
  ];
  return printModule({
    docstring: "The routes of administrators. For everybody else they are not there.",
    body: [
      py`router = ${tallCall(
        APIRouter,
        `prefix=${str("/admin")}`,
        ["tags=", list([str("admin")])],
        ["dependencies=", list([administratorsOnly])],
        ["responses=", call(error("responses"), error("NotFound"))],
      )}`,
      lines(
        ...modules.map((name) => {
          const router = member(`backend.routes.admin.${name}`, "router", `${name}_router`);
          return py`router.${call("include_router", router)}`;
        }),
      ),
    ],
  });
}
