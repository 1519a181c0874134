import type { Case } from "./case.ts";

/** Names that the program needs for itself, and names with prepositions. */
export const names: readonly Case[] = [
  {
    sentence: "trips with from, to, price and class",
    service: "Trip API",
    resources: {
      Trip: [
        "origin: string(1..200)",
        "destination: string(1..200)",
        "price: decimal(12, 2, 0..)",
        "class_name: string(1..200)",
      ],
    },
  },
  {
    sentence: "library loans: book title, borrower, borrowed on, due on, returned on (optional)",
    service: "Library loan API",
    resources: {
      LibraryLoan: [
        "book_title: string(1..200)",
        "borrower: string(1..200)",
        "borrowed_on: date",
        "due_on: date",
        "returned_on: date?",
      ],
    },
  },
  {
    sentence: "household chores with name, assigned to, due on",
    service: "Household chore API",
    resources: {
      HouseholdChore: ["name: string(1..200)", "assigned_to: string(1..200)", "due_on: date"],
    },
  },
  {
    sentence: "notes with a public flag",
    service: "Note API",
    resources: {
      Note: ["is_public: boolean = false"],
    },
  },
  {
    sentence: "products with id, name, created at and owner",
    service: "Product API",
    resources: {
      Product: ["name: string(1..200)"],
    },
  },
  {
    sentence: "CRUD for global settings with key and value",
    service: "Global setting API",
    resources: {
      GlobalSetting: ["key: string(1..200)", "value: string(1..200)"],
    },
  },
  {
    sentence: "imports with file name and row count",
    service: "Import API",
    resources: {
      ImportJob: ["file_name: string(1..200)", "row_count: integer(0..)"],
    },
  },
  {
    sentence: "sessions with topic, date and trainer",
    service: "Session API",
    resources: {
      EventSession: ["topic: string(1..200)", "session_date: date", "trainer: string(1..200)"],
    },
  },
  {
    sentence: "Objects with a type and a list",
    service: "Object API",
    resources: {
      StoredObject: ["type: string(1..100)", "list: string(1..200)"],
    },
  },
  {
    sentence: "3d models with name and file",
    service: "3d model API",
    resources: {
      Model3d: ["name: string(1..200)", "file: url"],
    },
  },
  {
    sentence: "accounts with email and password",
    service: "Account API",
    resources: {
      Account: ["email: email", "password: string(1..200)"],
    },
  },
  {
    sentence: "events with title, max participants and lent to",
    service: "Event API",
    resources: {
      Event: ["title: string(1..200)", "max_participants: integer(0..)", "lent_to: string(1..200)"],
    },
  },
  {
    sentence: "requests with subject and message",
    service: "Request API",
    resources: {
      ServiceRequest: ["subject: string(1..200)", "message: text"],
    },
  },
  {
    sentence: "pages with title and body",
    service: "Page API",
    resources: {
      ContentPage: ["title: string(1..200)", "body: text"],
    },
  },
  {
    sentence: "lists with a name, and items with a text and a checked flag",
    service: "List API",
    resources: {
      ItemList: ["name: string(1..200)"],
      Item: ["text: text", "is_checked: boolean = false"],
    },
  },
  {
    sentence: "types: name",
    service: "Type API",
    resources: {
      ItemType: ["name: string(1..200)"],
    },
  },
  {
    sentence: "properties: address, rent",
    service: "Property API",
    resources: {
      Property: ["address: string(1..300)", "rent: decimal(12, 2, 0..)"],
    },
  },
  {
    sentence: "docs with title and body",
    service: "Doc API",
    resources: {
      Document: ["title: string(1..200)", "body: text"],
    },
  },
  {
    sentence: "user profiles with display name, bio, avatar and website",
    service: "Profile API",
    resources: {
      Profile: ["display_name: string(1..200)", "bio: text?", "avatar: url", "website: url"],
    },
  },
  {
    sentence: "node modules with name and return",
    service: "Node module API",
    resources: {
      NodeModule: ["name: string(1..200)", "return_note: string(1..200)"],
    },
  },
];
