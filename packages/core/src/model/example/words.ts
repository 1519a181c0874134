/** What a field of type `string` is likely to hold, by the last word of its name. */
export const shortTexts: ReadonlyMap<string, readonly string[]> = new Map([
  ["address", ["1 Market Square", "22 Station Road", "7 Mill Lane"]],
  ["artist", ["Nina Simone", "Miles Davis", "Clara Schumann"]],
  ["author", ["Ursula K. Le Guin", "Italo Calvino", "Octavia Butler"]],
  ["brand", ["Northwind", "Bluebird", "Oakley & Sons"]],
  ["category", ["Food", "Travel", "Home"]],
  ["city", ["Lisbon", "Oslo", "Nairobi"]],
  ["code", ["A100", "B200", "C300"]],
  ["color", ["blue", "green", "orange"]],
  ["colour", ["blue", "green", "orange"]],
  ["company", ["Northwind Ltd", "Bluebird GmbH", "Oakley & Sons"]],
  ["country", ["PT", "NO", "KE"]],
  ["currency", ["EUR", "USD", "GBP"]],
  ["email", ["ada@example.com", "grace@example.com", "alan@example.com"]],
  ["genre", ["Jazz", "Fiction", "Documentary"]],
  ["icon", ["star", "home", "book"]],
  ["iban", ["DE89370400440532013000", "GB82WEST12345698765432", "FR1420041010050500013M02606"]],
  ["isbn", ["9780141439518", "9780306406157", "9783161484100"]],
  ["label", ["Home", "Work", "Garden"]],
  ["language", ["en", "de", "pt"]],
  ["location", ["Room 1", "Garden", "Lisbon"]],
  ["manufacturer", ["Northwind", "Bluebird", "Oakley & Sons"]],
  ["mood", ["calm", "happy", "tired"]],
  ["number", ["2026-001", "2026-002", "2026-003"]],
  ["phone", ["+351 21 000 0001", "+47 22 00 00 02", "+254 20 000 003"]],
  ["place", ["Lisbon", "Oslo", "Nairobi"]],
  ["plate", ["AB-12-CD", "EF-34-GH", "IJ-56-KL"]],
  ["postcode", ["1100-001", "0150", "00100"]],
  ["room", ["A 12", "B 3", "C 101"]],
  ["sku", ["SKU-0001", "SKU-0002", "SKU-0003"]],
  ["slug", ["first-steps", "long-walk", "quiet-night"]],
  ["street", ["Market Square", "Station Road", "Mill Lane"]],
  ["surname", ["Lovelace", "Hopper", "Turing"]],
  ["symbol", ["A", "B", "C"]],
  ["tag", ["home", "garden", "music"]],
  ["teacher", ["Ada Lovelace", "Grace Hopper", "Alan Turing"]],
  ["timezone", ["Europe/Lisbon", "Europe/Oslo", "Africa/Nairobi"]],
  ["unit", ["g", "ml", "piece"]],
  ["url", ["https://example.com/guide", "https://example.com/news", "https://example.org/about"]],
  ["username", ["ada", "grace", "alan"]],
  ["vendor", ["Northwind", "Bluebird", "Oakley & Sons"]],
  ["version", ["1.0.0", "1.1.0", "2.0.0"]],
  ["website", ["https://example.com/guide", "https://example.com/news", "https://example.org/about"]],
  ["zip", ["1100-001", "0150", "00100"]],
]);

/** What a field is likely to hold, by two words of its name. */
export const fullNames: ReadonlyMap<string, readonly string[]> = new Map([
  ["first_name", ["Ada", "Grace", "Alan"]],
  ["full_name", ["Ada Lovelace", "Grace Hopper", "Alan Turing"]],
  ["last_name", ["Lovelace", "Hopper", "Turing"]],
  ["teacher_name", ["Ada Lovelace", "Grace Hopper", "Alan Turing"]],
]);

/** Resources whose name is the name of a person. */
export const people: ReadonlySet<string> = new Set(
  "author client contact customer employee friend guest member patient person player student teacher tenant".split(" "),
);

/** Resources whose title is something to do. */
export const chores: ReadonlySet<string> = new Set(["chore", "item", "reminder", "task", "ticket", "todo"]);

/** Things to do. */
export const choreTitles: readonly string[] = ["Buy milk", "Call the plumber", "Plan the trip"];

/** Names of persons. */
export const personNames: readonly string[] = ["Ada Lovelace", "Grace Hopper", "Alan Turing"];

/** Whole sentences, for notes and descriptions. */
export const sentences: readonly string[] = [
  "Two litres, and some bread if there is any left.",
  "Ask for the price first.\nThen decide.",
  "It can wait until Monday.",
];

/** Whole numbers by the last word of the name. */
export const integers: ReadonlyMap<string, readonly number[]> = new Map([
  ["age", [36, 41, 29]],
  ["calories", [250, 480, 90]],
  ["cents", [990, 1_950, 12_000]],
  ["duration", [30, 45, 90]],
  ["minutes", [30, 45, 90]],
  ["pages", [320, 180, 96]],
  ["quantity", [4, 10, 25]],
  ["rating", [5, 4, 3]],
  ["score", [5, 4, 3]],
  ["seconds", [30, 45, 90]],
  ["servings", [4, 2, 6]],
  ["stock", [4, 10, 25]],
  ["year", [2026, 2025, 1999]],
]);

/** Fractions by the last word of the name. */
export const fractions: ReadonlyMap<string, readonly string[]> = new Map([
  ["amount", ["9.90", "19.95", "120.00"]],
  ["balance", ["120.00", "9.90", "2500.00"]],
  ["cost", ["9.90", "19.95", "120.00"]],
  ["height", ["1.75", "1.62", "1.9"]],
  ["latitude", ["38.72", "59.91", "-1.29"]],
  ["longitude", ["-9.14", "10.75", "36.82"]],
  ["price", ["9.90", "19.95", "120.00"]],
  ["quantity", ["2.5", "0.75", "12"]],
  ["rate", ["0.19", "0.07", "0.5"]],
  ["total", ["120.00", "9.90", "2500.00"]],
  ["weight", ["72.5", "0.75", "12"]],
]);
