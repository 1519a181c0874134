import { entry, type FieldEntry, mayBeLeftOut } from "../field-entry.ts";
import { code, line, type Type } from "../type.ts";

/** An amount of money that is never negative. */
export const money: Type = { kind: "decimal", places: 2, min: "0" };
const anyMoney: Type = { kind: "decimal", places: 2 };
const count: Type = { kind: "integer", min: "0" };
const measure: Type = { kind: "number", min: "0" };
const labels: Type = { kind: "list", max: 40 };
const text: Type = { kind: "text" };

/** Why money is what it is. */
export const moneyIs: string = "money is an exact decimal that is never negative";
const mayBeMissing = "not everyone has one, so it may be left out";
const link = "a link to the file, since files themselves are not stored";

/** Text of one line or of several. */
const texts: readonly FieldEntry[] = [
  entry("title, headline, heading, name, full name, display name, subject, topic, label, caption", line(200)),
  entry(
    "first name, last name, middle name, surname, family name, given name, nickname, username, user name",
    line(100),
  ),
  entry(
    "author, artist, director, publisher, manufacturer, brand, maker, supplier, vendor, merchant, payee",
    line(200),
  ),
  entry(
    "teacher, instructor, trainer, doctor, vet, host, speaker, assignee, contact person, recipient, sender",
    line(200),
  ),
  entry(
    "company, organisation, organization, employer, school, department, team, position, job title, role",
    line(200),
  ),
  entry("category, genre, type, kind, group, cuisine, mood, color, colour, breed, species, variety, style", line(100)),
  entry("status, state, stage, phase, condition, level, severity, frequency, gender, size, material", line(100)),
  entry("country, nationality, region, county, province, city, town, village, district, language, platform", line(100)),
  entry(
    "street, address line 1, address line 2, house number, building, floor, room, location, place, venue",
    line(200),
  ),
  entry("origin, destination, source, unit, make, model, edition, version, format, difficulty, instrument", line(100)),
  entry("address, postal address, home address, delivery address, billing address, shipping address", line(300)),
  entry(
    "answer, question, quote, slogan, motto, nick, alias, abbreviation, priority, weather, muscle group",
    line(200),
  ),
  entry("zip, zip code, zipcode, postcode, postal code", line(20), { because: "codes are texts" }),
  entry("opening hours, working hours, ingredient list", text),
  entry(
    "body, content, contents, text, message, instructions, directions, method, preparation, transcript, lyrics",
    text,
  ),
  entry("description, summary, bio, biography, about, notes, note, comment, comments, remark, remarks", text, {
    nullable: true,
    because: mayBeLeftOut,
  }),
  entry("memo, details, annotation, annotations, special requests, care instructions", text, {
    nullable: true,
    because: mayBeLeftOut,
  }),
  ...["trip", "flight", "journey", "ride", "route", "train", "shipment", "transfer"].flatMap((noun) => [
    entry(`${noun} from`, line(200), { as: "origin" }),
    entry(`${noun} to`, line(200), { as: "destination" }),
  ]),
  ...["message", "email", "letter"].flatMap((noun) => [
    entry(`${noun} from`, line(200), { as: "sender" }),
    entry(`${noun} to`, line(200), { as: "recipient" }),
  ]),
  entry("note body, note text, comment body, journal entry notes, journal entry note, diary entry note", text),
  entry("message subject, ticket subject, email subject", line(200)),
];

/** Texts in a form of their own. */
const codes: readonly FieldEntry[] = [
  entry("email, email address, mail, mail address", { kind: "email" }),
  entry("url, link, website, web address, homepage, web page, uri, source url, feed, feed url", { kind: "url" }),
  entry(
    "photo, image, picture, avatar, logo, cover, cover image, thumbnail, icon, poster",
    { kind: "url" },
    { because: link },
  ),
  entry(
    "file, attachment, document, video, audio, recording, receipt, scan, pdf, photo url, image url",
    { kind: "url" },
    {
      because: link,
    },
  ),
  entry(
    "phone, phone number, telephone, telephone number, mobile, mobile number, mobile phone, cell, cell phone, fax",
    {
      kind: "string",
      min: 3,
      max: 40,
    },
    { nullable: true, because: mayBeMissing },
  ),
  entry("currency, currency code", code(3), { because: "a code of three letters such as EUR (ISO 4217)" }),
  entry("country code", code(2), { because: "a code of two letters such as DE (ISO 3166)" }),
  entry(
    "language code, locale",
    { kind: "string", min: 2, max: 35 },
    { because: "a tag such as en or pt-BR (BCP 47)" },
  ),
  entry("time zone, timezone", line(64)),
  entry("isbn, ean, barcode, upc", line(17)),
  entry("iban", line(34)),
  entry("vat number, tax id, tax number", line(30)),
  entry("sku, code, number, reference, reference number, serial number, account number, article number", line(50)),
  entry("license plate, licence plate, plate, plate number, registration, registration number", line(20)),
  entry("vin", code(17)),
  entry("mac, mac address", line(17)),
  entry("slug, handle, hashtag, ticker, ticker symbol, symbol", line(80)),
  entry("color code, hex color, colour code", line(9)),
  entry("ip, ip address", line(45)),
  entry("password, secret, passphrase, pin", line(200), {
    because: "it is stored as it is given, so anyone with the database can read it",
  }),
  entry("tags, tag, labels, keywords, categories, hashtags, genres, topics, aliases, skills, interests", labels, {
    because: "a list of short texts",
  }),
  entry("ingredients, allergies, hobbies, symptoms, languages, colors, colours, materials, equipment", labels, {
    because: "a list of short texts",
  }),
  entry(
    "metadata, settings, preferences, payload, data, attributes, properties, options, configuration, config",
    {
      kind: "json",
    },
    { because: "data of any shape" },
  ),
];

/** Money, counts and measures. */
const numbers: readonly FieldEntry[] = [
  entry(
    "price, amount, cost, costs, total, subtotal, fee, fare, rent, salary, wage, budget, deposit, tip, revenue",
    money,
    {
      because: moneyIs,
    },
  ),
  entry(
    "unit price, price per unit, net, gross, tax, discount amount, worth, hourly rate, daily rate, goal amount",
    money,
    {
      because: moneyIs,
    },
  ),
  entry("target amount, net amount, gross amount, tax amount, sum, credit, debit, income, profit, expense", money, {
    because: moneyIs,
  }),
  entry("budget limit, deal value, asset value, item value, order value, opportunity value, contract value", money, {
    because: moneyIs,
  }),
  entry("reading value, measurement value", { kind: "number" }),
  entry("balance, opening balance, account balance, transaction amount, transfer amount", anyMoney, {
    because: "money is an exact decimal; this one may be negative",
  }),
  entry(
    "quantity, qty, stock, stock level, inventory, count, number of, capacity, seats, places, copies, pieces",
    count,
  ),
  entry(
    "pages, page count, page number, current page, servings, portions, people, guests, attendees, participants",
    count,
  ),
  entry(
    "minutes, hours, calories, points, score, sets, reps, repetitions, step count, times a day, " +
      "times per day, doses per day, likes, views, votes, visits",
    count,
  ),
  entry(
    "credits, bedrooms, bathrooms, rooms, beds, players, wins, losses, goals, age, streak, level number, xp, laps",
    count,
  ),
  entry(
    "step position, card position, item position, lesson position, chapter position, sort order, order, " +
      "rank, index, sequence, line number, step number, chapter number",
    count,
  ),
  entry(
    "season, season number, episode, episode number, volume, track number, chapter, round, heart rate, pulse, bpm",
    count,
  ),
  entry(
    "resting heart rate, systolic, diastolic, mileage, odometer, kilometers, kilometres, miles, reading, " +
      "word count, views count",
    count,
  ),
  entry("duration, running time, runtime, prep time, preparation time, cooking time, cook time", count, {
    because: "a whole number of minutes",
  }),
  entry("baking time, total time, estimated time, time spent, playing time, play time", count, {
    because: "a whole number of minutes",
  }),
  entry("year, release year, publication year, year built, model year, graduation year, year of publication, vintage", {
    kind: "integer",
    min: "0",
    max: "9999",
  }),
  entry(
    "rating, stars, review rating, user rating",
    { kind: "integer", min: "1", max: "5" },
    { because: "from 1 to 5" },
  ),
  entry(
    "percentage, percent, progress, discount, completion, share, probability",
    { kind: "number", min: "0", max: "100" },
    {
      because: "a percentage from 0 to 100",
    },
  ),
  entry(
    "weight, height, width, length, depth, distance, area, surface, radius, diameter, speed, humidity, volume ml",
    measure,
  ),
  entry(
    "square meters, square metres, dose, dosage amount, ingredient quantity, ingredient amount, workout distance",
    measure,
  ),
  entry(
    "exercise weight, set weight, wind speed, pressure, liters, litres, weight kg, millimetres, " +
      "millimeters, centimetres, centimeters, metres, meters, grams, kilograms, elevation, pace, power",
    measure,
  ),
  entry("temperature, altitude, change, difference, x, y, z", { kind: "number" }),
  entry("rate, interest rate, exchange rate, tax rate, vat rate, interest", measure),
  entry("latitude, lat", { kind: "number", min: "-90", max: "90" }),
  entry("longitude, long, lng, lon", { kind: "number", min: "-180", max: "180" }),
];

/** Every entry but those of days, times and flags, which have a table of their own. */
export const fieldEntries: readonly FieldEntry[] = [...texts, ...codes, ...numbers];
