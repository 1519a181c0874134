/** The OpenAPI document of the library: version 3.0, camel case, a server with a path, answers in an envelope. */
export function libraryDocument(): object {
  return {
    openapi: "3.0.3",
    info: { title: "Library", version: "2.1" },
    servers: [{ url: "/api/v1" }],
    security: [{ token: [] }],
    paths: { ...accountPaths, ...shelfPaths, ...bookPaths, ...reviewPaths },
    components: { securitySchemes: { token: { type: "http", scheme: "bearer" } }, schemas, parameters },
  };
}

const schemas = {
  Registration: object(
    { userName: { type: "string", maxLength: 80 }, email: { type: "string", format: "email" }, password: text() },
    ["userName", "email", "password"],
  ),
  Login: object({ userName: text(), password: text() }, ["userName", "password"]),
  Refresh: object({ refreshToken: text() }, ["refreshToken"]),
  NewShelf: object({ name: text(100), isOpen: { type: "boolean", default: true } }, ["name"]),
  Shelf: {
    allOf: [
      { $ref: "#/components/schemas/NewShelf" },
      object({ id: { type: "integer" }, ownerId: { type: "integer" } }),
    ],
  },
  NewBook: object({ title: text(200), pageCount: { type: "integer", nullable: true, minimum: 1 } }, ["title"]),
  NewReview: object(
    {
      text: text(500),
      stars: { type: "integer", minimum: 1, maximum: 5 },
      shelfId: { type: "integer", nullable: true },
    },
    ["text", "stars"],
  ),
};

const parameters = {
  shelf: { name: "shelfId", in: "path", required: true, schema: { type: "integer" } },
  book: { name: "bookId", in: "path", required: true, schema: { type: "integer" } },
  review: { name: "reviewId", in: "path", required: true, schema: { type: "integer" } },
  page: { name: "page", in: "query", schema: { type: "integer", minimum: 1 } },
  pageSize: { name: "pageSize", in: "query", schema: { type: "integer", minimum: 1, maximum: 50 } },
};

const accountPaths = {
  "/auth/register": { post: { security: [], ...body("Registration"), ...answers(201) } },
  "/auth/login": { post: { security: [], ...body("Login"), ...answers(200) } },
  "/auth/refresh": { post: { security: [], ...body("Refresh"), ...answers(200) } },
  "/auth/logout": { post: answers(204) },
  "/auth/profile": { get: answers(200) },
};

const shelfPaths = {
  "/shelves": { get: { ...take("page", "pageSize"), ...answers(200) }, post: { ...body("NewShelf"), ...answers(201) } },
  "/shelves/{shelfId}": {
    ...take("shelf"),
    get: shown("Shelf"),
    put: { ...body("NewShelf"), ...answers(200) },
    delete: answers(204),
  },
};

const bookPaths = {
  "/shelves/{shelfId}/books": { ...take("shelf"), get: answers(200), post: { ...body("NewBook"), ...answers(201) } },
  "/shelves/{shelfId}/books/{bookId}": {
    ...take("shelf", "book"),
    get: answers(200),
    patch: { ...body("NewBook"), ...answers(200) },
    delete: answers(204),
  },
};

const reviewPaths = {
  "/reviews": { get: answers(200), post: { ...body("NewReview"), ...answers(201) } },
  "/reviews/{reviewId}": {
    ...take("review"),
    get: answers(200),
    patch: { ...body("NewReview"), ...answers(200) },
    delete: answers(204),
  },
};

function object(properties: object, required: readonly string[] = []): object {
  return { type: "object", properties, ...(required.length > 0 && { required }) };
}

function text(maxLength = 60): object {
  return { type: "string", minLength: 1, maxLength };
}

function take(...names: readonly (keyof typeof parameters)[]): object {
  return { parameters: names.map((name) => ({ $ref: `#/components/parameters/${name}` })) };
}

function body(name: keyof typeof schemas): object {
  const schema = { $ref: `#/components/schemas/${name}` };
  return { requestBody: { required: true, content: { "application/json": { schema } } } };
}

function answers(status: number): object {
  return { responses: { [status]: { description: "Done." }, "4XX": { description: "Refused." } } };
}

function shown(name: keyof typeof schemas): object {
  const data = { $ref: `#/components/schemas/${name}` };
  const schema = object({ data });
  const done = { description: "Done.", content: { "application/json": { schema } } };
  return { responses: { 200: done, "4XX": { description: "Refused." } } };
}
