import type { Case } from "./case.ts";

/** Collections, wholes, nouns that nobody knows, and words that are left over. */
export const words: readonly Case[] = [
  {
    sentence: "let users store recipes with a name, a cuisine, prep time and a list of steps",
    service: "Recipe API",
    resources: {
      Recipe: ["name: string(1..200)", "cuisine: string(1..100)", "prep_time: integer(0..)"],
      Step: ["position: integer(0..)", "description: text", "recipe: ref(Recipe)"],
    },
  },
  {
    sentence: "movie watchlist",
    service: "Movie watchlist API",
    resources: {
      Movie: ["title: string(1..200)", "year: integer(0..9999)?", "is_watched: boolean = false"],
    },
  },
  {
    sentence: "daily mood log: mood from 1 to 10, energy, note",
    service: "Mood log API",
    resources: {
      Mood: ["mood: integer(1..10)", "energy: string(1..200)", "note: text?"],
    },
  },
  {
    sentence:
      "The service stores invoices. An invoice has a number (unique), an issue date, a due date, a total amount and a status, which is draft, sent or paid.",
    service: "Invoice API",
    resources: {
      Invoice: [
        "number: string(1..50)",
        "issue_date: date",
        "due_on: date",
        "total_amount: decimal(12, 2, 0..)",
        "status: enum(draft, sent, paid)",
        "unique: [number]",
      ],
    },
  },
  {
    sentence: "As a user I want to save bookmarks so that I can read them later",
    service: "Bookmark API",
    resources: {
      Bookmark: ["title: string(1..200)", "url: url", "description: text?"],
    },
  },
  {
    sentence: "an API called Green Thumb for plants with name and species",
    service: "Green Thumb",
    resources: {
      Plant: ["name: string(1..200)", "species: string(1..100)"],
    },
  },
  {
    sentence: "a table called gadgets with columns name, weight (kg), colour",
    service: "Gadget API",
    resources: {
      Gadget: ["name: string(1..200)", "weight_kg: number(0..)", "colour: string(1..100)"],
    },
  },
  {
    sentence: "todos without a description",
    service: "Todo API",
    resources: {
      Todo: ["title: string(1..200)", "is_completed: boolean = false"],
    },
  },
  {
    sentence: "API for my bakery",
    service: "Bakery API",
    resources: {
      Product: ["name: string(1..200)", "description: text?", "price: decimal(12, 2, 0..)", "stock: integer(0..) = 0"],
    },
  },
  {
    sentence: "REST API for a blog (posts, comments, tags)",
    service: "Blog API",
    resources: {
      Post: ["title: string(1..200)", "body: text", "is_published: boolean = false"],
      Comment: ["body: text", "post: ref(Post)"],
      Tag: ["name: string(1..200)"],
    },
  },
  {
    sentence:
      "Give me endpoints for storing geocaches with latitude, longitude, a difficulty from 1 to 5, terrain and hints",
    service: "Geocache API",
    resources: {
      Geocache: [
        "latitude: number(-90..90)",
        "longitude: number(-180..180)",
        "difficulty: integer(1..5)",
        "terrain: string(1..200)",
        "hints: string(1..100)[]",
      ],
    },
  },
  {
    sentence: "I want to keep track of my houseplants, when they were last watered, and where they stand",
    service: "Houseplant API",
    resources: {
      Houseplant: ["last_watered: date?"],
    },
    unknown: ["stand"],
  },
  {
    sentence: "Users have a name and an email; users have many bookmarks",
    service: "Bookmark API",
    resources: {
      Bookmark: ["title: string(1..200)", "url: url", "description: text?"],
    },
    unknown: ["name", "email"],
  },
  {
    sentence: "sprockets",
    service: "Sprocket API",
    resources: {
      Sprocket: ["name: string(1..200)", "description: text?"],
    },
  },
  {
    sentence: "CRUD for sprocket",
    service: "Sprocket API",
    resources: {
      Sprocket: ["name: string(1..200)", "description: text?"],
    },
  },
  {
    sentence: "user stories with title, points (1, 2, 3, 5, 8) and sprint",
    service: "User story API",
    resources: {
      UserStory: ["title: string(1..200)", "points: integer(1..8)", "sprint: string(1..200)"],
    },
  },
  {
    sentence: "let my customers book appointments",
    service: "Customer API",
    resources: {
      Customer: ["name: string(1..200)", "email: email", "phone: string(3..40)?"],
      Appointment: [
        "title: string(1..200)",
        "starts_at: datetime",
        "ends_at: datetime",
        "location: string(1..200)?",
        "notes: text?",
        "customer: ref(Customer)",
      ],
    },
  },
  {
    sentence: "measurements of blood pressure: systolic, diastolic, pulse, measured at",
    service: "Blood pressure measurement API",
    resources: {
      BloodPressureMeasurement: [
        "systolic: integer(0..)",
        "diastolic: integer(0..)",
        "pulse: integer(0..)",
        "measured_at: datetime",
      ],
    },
  },
  {
    sentence: "favourite films: title, director, year, colour",
    service: "Film API",
    resources: {
      Film: ["title: string(1..200)", "director: string(1..200)", "year: integer(0..9999)", "colour: string(1..100)"],
    },
  },
];
