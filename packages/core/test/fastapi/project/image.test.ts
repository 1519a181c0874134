import { expect, test } from "vitest";
import { emitDockerfile } from "../../../src/fastapi/project/dockerfile.ts";
import { emitDockerignore } from "../../../src/fastapi/project/dockerignore.ts";

const dockerfile = emitDockerfile();

test("what the image copies is what may go into it", () => {
  const copied = [...dockerfile.matchAll(/^COPY (\S+) /gm)].map((match) => match[1]);
  const allowed = [...emitDockerignore().matchAll(/^!(.+)$/gm)].map((match) => match[1]);
  expect(emitDockerignore().split("\n")[0]).toBe("*");
  expect(copied.sort()).toEqual(allowed);
});

test("the image runs as a numeric user who is not root", () => {
  expect(dockerfile).toMatch(/^USER 10001:10001$/m);
});

test("the commands are in the form that runs without a shell", () => {
  const joined = dockerfile.replaceAll("\\\n", "");
  const commands = [...joined.matchAll(/CMD (.*)$/gm)].map((match) => JSON.parse(match[1] ?? "") as string[]);
  expect(commands.map(([program]) => program)).toEqual(["python", "uvicorn"]);
});

test("the image sets no secret", () => {
  expect(dockerfile).not.toMatch(/SECRET|PASSWORD|\bARG\b/);
});
