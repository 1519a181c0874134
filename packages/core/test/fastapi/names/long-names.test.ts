import { expect, test } from "vitest";
import { generate } from "../../../src/generate.ts";

const NAME = "ProfessionalDevelopmentReviewDocumentNote";

test.each(["user", "organisation"])(
  "the model names its keys as the migration does, where a name of %s is long",
  (owner) => {
    const text = [
      "freehold: 1",
      "service: Reviews",
      "resources:",
      `  ${NAME}:`,
      `    owner: ${owner}`,
      ...(owner === "organisation" ? ["    reason: A team reviews together."] : []),
      "    fields:",
      "      name: string",
      "",
    ].join("\n");
    const { files } = generate({ file: "freehold.yaml", text });
    const uniques = (place: RegExp) =>
      [...(files.find(({ path }) => place.test(path))?.content.matchAll(/name="(uq_professional[^"]+)"/g) ?? [])].map(
        ([, name]) => name,
      );
    const migrated = uniques(/0001_create_tables/);
    expect(migrated).toHaveLength(1);
    // SQLAlchemy gives the model the same name by itself, as long as it is not too long.
    const written = uniques(/models\/professional_/);
    expect(written).toEqual(owner === "organisation" ? migrated : []);
    expect(migrated[0]?.length).toBeLessThanOrEqual(63);
  },
);
