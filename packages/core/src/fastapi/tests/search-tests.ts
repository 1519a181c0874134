import { type Code, dict, tall, text } from "../../python/code.ts";
import { str } from "../../python/literal.ts";
import { py } from "../../python/template.ts";
import type { ServiceField, ServiceResource } from "../service.ts";
import { alice, bob, factory, forEachName, test } from "./names.ts";

/** What a search finds: for each field a part of its first example. */
export function searchTests({ one, searches }: ServiceResource): readonly Code[] {
  const parts = searches.map((field) => [field.name, partOf(field)] as const).filter(([, part]) => part !== "");
  if (parts.length === 0) return [];
  const names = parts.map(([name]) => name);
  return [
    ["PARTS = ", tall(dict(parts.map(([name, part]) => [str(name), text(part)])))],
    forEachName(
      names,
      test(
        "search_finds_a_part_of_the_text_in_any_case_and_nothing_of_others",
        [alice, bob, "name: str"],
        py`
          row = await ${factory(`create_${one}`)}(alice)
          await ${factory(`create_${one}`)}(bob)

          part = PARTS[name]
          found = (await alice.get(PATH, params={"search": part})).json()["items"]
          other = (await alice.get(PATH, params={"search": "%_" + part})).json()["items"]

          assert found == [row]
          assert other == []
        `,
      ),
    ),
  ];
}

/** Plain letters with their case turned, where there are any: of others each database has its own idea of case. */
function partOf({ field }: ServiceField): string {
  const [example] = field.examples;
  if (typeof example !== "string") return "";
  const runs = example.match(/[ -~]+/g) ?? [];
  const [longest] = runs.toSorted((a, b) => b.length - a.length);
  return longest === undefined ? [...example].slice(0, 10).join("") : longest.slice(0, 40).replace(/[A-Za-z]/g, turned);
}

function turned(letter: string): string {
  return letter === letter.toLowerCase() ? letter.toUpperCase() : letter.toLowerCase();
}
