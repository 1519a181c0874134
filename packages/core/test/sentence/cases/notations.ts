import type { Case } from "./case.ts";

/** Sentences that look more like programs. */
export const notations: readonly Case[] = [
  {
    sentence: "Todo\n- title\n- done\n- due date",
    service: "Todo API",
    resources: {
      Todo: ["title: string(1..200)", "is_done: boolean = false", "due_on: date"],
    },
  },
  {
    sentence: "Project: name, deadline\nTask: title, done, project",
    service: "Project API",
    resources: {
      Project: ["name: string(1..200)", "deadline: date"],
      Task: ["title: string(1..200)", "is_done: boolean = false", "project: ref(Project)"],
    },
  },
  {
    sentence: "journalEntries with entryDate, moodScore and isFavorite",
    service: "Journal entry API",
    resources: {
      JournalEntry: ["entry_date: date", "mood_score: integer(0..)", "is_favorite: boolean = false"],
    },
  },
  {
    sentence: "Task(title: string, due_date: date, done: boolean)",
    service: "Task API",
    resources: {
      Task: ["title: string(1..200)", "due_date: date", "is_done: boolean = false"],
    },
  },
  {
    sentence: "CRUD: Book {title, author, pages}",
    service: "Book API",
    resources: {
      Book: ["title: string(1..200)", "author: string(1..200)", "pages: integer(0..)"],
    },
  },
  {
    sentence: "Book: title (string, required), pages (integer, min 1), price (decimal)",
    service: "Book API",
    resources: {
      Book: ["title: string(1..200)", "pages: integer(1..)", "price: decimal(12, 2, 0..)"],
    },
  },
  {
    sentence: "model Book with title:string pages:integer",
    service: "Book API",
    resources: {
      Book: ["title: string(1..200)", "pages: integer(0..)"],
    },
  },
  {
    sentence: "polls (question, closes at) with options (label, votes)",
    service: "Poll API",
    resources: {
      Poll: ["question: string(1..200)", "closes_at: datetime"],
      Option: ["label: string(1..200)", "votes: integer(0..)", "poll: ref(Poll)"],
    },
  },
  {
    sentence:
      "CRUD for recipes: name, ingredients (list of strings), steps (list of strings), vegetarian (bool, default false)",
    service: "Recipe API",
    resources: {
      Recipe: [
        "name: string(1..200)",
        "ingredients: string(1..200)[]",
        "steps: string(1..200)[]",
        "is_vegetarian: boolean = false",
      ],
    },
  },
  {
    sentence: "CRUD for links (url: required, unique; title; clicks: integer default 0)",
    service: "Link API",
    resources: {
      Link: ["url: url", "title: string(1..200)", "clicks: integer = 0", "unique: [url]"],
    },
  },
  {
    sentence: "parking spots with number, level, is covered, has charger",
    service: "Parking spot API",
    resources: {
      ParkingSpot: [
        "number: string(1..50)",
        "level: string(1..100)",
        "is_covered: boolean = false",
        "has_charger: boolean = false",
      ],
    },
  },
  {
    sentence: "employees with salary > 0 and age >= 18",
    service: "Employee API",
    resources: {
      Employee: ["salary: decimal(12, 2, 0.01..)", "age: integer(18..)"],
    },
  },
  {
    sentence: "movies: title, year (1900-2100), rating (0-10), watched?",
    service: "Movie API",
    resources: {
      Movie: [
        "title: string(1..200)",
        "year: integer(1900..2100)",
        "rating: integer(0..10)",
        "is_watched: boolean = false",
      ],
    },
  },
  {
    sentence: "inventory(name, sku unique, quantity >= 0, price > 0)",
    service: "Inventory API",
    resources: {
      Inventory: [
        "name: string(1..200)",
        "sku: string(1..50)",
        "quantity: integer(0..)",
        "price: decimal(12, 2, 0.01..)",
        "unique: [sku]",
      ],
    },
  },
  {
    sentence: "books[title, author]",
    service: "Book API",
    resources: {
      Book: ["title: string(1..200)", "author: string(1..200)"],
    },
  },
];
