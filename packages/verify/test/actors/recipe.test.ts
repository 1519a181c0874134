import { expect, test } from "vitest";
import { findRecipe, signInRequest, signUpRequest, tokenIn } from "../../src/actors/recipe.ts";
import { readDocument } from "../../src/openapi/read-document.ts";

const account = { email: "verify.ab@example.com", password: "Aa1!cd" };

/** An API with a JSON body for each path, and a password flow if there is an address for it. */
function recipeOf(
  bodies: Readonly<Record<string, readonly string[]>>,
  tokenUrl?: string,
): ReturnType<typeof findRecipe> {
  const paths = Object.entries(bodies).map(([path, names]) => {
    const properties = Object.fromEntries(names.map((name) => [name, { type: "string" }]));
    const schema = { type: "object", properties, required: names };
    return [path, { post: { requestBody: { content: { "application/json": { schema } } }, responses: {} } }];
  });
  const flows = tokenUrl === undefined ? {} : { password: { tokenUrl, scopes: {} } };
  const document = {
    openapi: "3.1.0",
    paths: Object.fromEntries(paths),
    components: { securitySchemes: { user: { type: "oauth2", flows } } },
  };
  const api = readDocument(JSON.stringify(document), new URL("http://api/"));
  if (typeof api === "string") throw new Error(api);
  return findRecipe(api);
}

test.each([
  ["/auth/signup", "/auth/token"],
  ["/register", "/login"],
  ["/users", "/sessions"],
  ["/accounts/", "/auth/log-in"],
])("%s makes an account and %s signs it in", (up, into) => {
  const recipe = recipeOf({ [up]: ["email", "password"], [into]: ["email", "password"], "/todos": ["title"] });
  expect([recipe.signUp?.path, recipe.signIn?.path]).toEqual([up, into]);
});

test("a sign-up with an address and a user name gives both, and the sign-in asks for the name", () => {
  const recipe = recipeOf({ "/register": ["userName", "email", "password"], "/login": ["userName", "password"] });
  if (!recipe.signUp) throw new Error("There is no sign-up.");
  expect(JSON.parse(String(signUpRequest(recipe.signUp, account).body))).toEqual({
    ...account,
    userName: "verify.ab",
  });
  expect(JSON.parse(String(signInRequest(recipe, account)?.body))).toEqual({
    userName: "verify.ab",
    password: "Aa1!cd",
  });
});

test("the password flow sends a form, with the address as the name", () => {
  const request = signInRequest(recipeOf({ "/register": ["email", "password"] }, "/token"), account);
  expect(request?.path).toBe("/token");
  expect(request?.body).toBe("grant_type=password&username=verify.ab%40example.com&password=Aa1%21cd");
});

test.each([
  [{ access_token: "t" }, "t"],
  [{ data: { token: "t" } }, "t"],
  [{ user: { name: "x" }, tokens: { accessToken: "t", refreshToken: "r" } }, "t"],
  [{ token: 7 }, undefined],
  [["t"], undefined],
])("the token in %j is %j", (json, token) => {
  const response = { status: 200, headers: {}, body: JSON.stringify(json), json };
  expect(tokenIn({ actor: "nobody", request: { method: "POST", path: "/" }, response })).toBe(token);
});
