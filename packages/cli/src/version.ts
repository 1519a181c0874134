declare const __FREEHOLD_VERSION__: string | undefined;

/** The version of the `freehold` package; the build fills it in. */
export const version: string = typeof __FREEHOLD_VERSION__ === "string" ? __FREEHOLD_VERSION__ : "0.0.0-dev";
