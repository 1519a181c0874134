import type { Case } from "./case.ts";

/** Many ways to say what a service shall keep. */
export const phrasings: readonly Case[] = [
  {
    sentence: "An app for tracking workouts: date, duration in minutes, notes (optional) and a rating between 1 and 10",
    service: "Workout API",
    resources: {
      Workout: ["workout_date: date", "duration_minutes: integer(0..)", "notes: text?", "rating: integer(1..10)"],
    },
  },
  {
    sentence: "We want to store books having a title, an author, an ISBN and whether it is read.",
    service: "Book API",
    resources: {
      Book: ["title: string(1..200)", "author: string(1..200)", "isbn: string(1..17)", "is_read: boolean = false"],
    },
  },
  {
    sentence: "Build me a backend for a library with books (title, author, isbn) and members (name, email)",
    service: "Library API",
    resources: {
      Book: ["title: string(1..200)", "author: string(1..200)", "isbn: string(1..17)"],
      Member: ["name: string(1..200)", "email: email"],
    },
  },
  {
    sentence: "TODO ITEMS WITH TITLE AND DONE FLAG",
    service: "Todo API",
    resources: {
      Todo: ["title: string(1..200)", "is_done: boolean = false"],
    },
  },
  {
    sentence: "I'd like to log my runs with distance in km, duration in minutes and date",
    service: "Run API",
    resources: {
      Run: ["distance_km: number(0..)", "duration_minutes: integer(0..)", "run_date: date"],
    },
  },
  {
    sentence: "a simple note taking app",
    service: "Note API",
    resources: {
      Note: ["title: string(1..200)", "body: text"],
    },
  },
  {
    sentence: "Expense tracker API",
    service: "Expense tracker API",
    resources: {
      Expense: [
        "amount: decimal(12, 2, 0..)",
        "currency: string(3)",
        "spent_on: date",
        "category: string(1..100)",
        "note: text?",
      ],
    },
  },
  {
    sentence: "Inventory management: items with name, quantity (never negative), location and an optional photo",
    service: "Inventory management API",
    resources: {
      Item: ["name: string(1..200)", "quantity: integer(0..)", "location: string(1..200)", "photo: url?"],
    },
  },
  {
    sentence: "Todos. They have a title, which must be unique and at most 80 characters long.",
    service: "Todo API",
    resources: {
      Todo: ["title: string(1..80)", "unique: [title]"],
    },
  },
  {
    sentence: "Movies, series and games, each with a title, a rating out of 10 and a watched flag",
    service: "Movie API",
    resources: {
      Movie: ["title: string(1..200)", "rating: integer(1..10)", "is_watched: boolean = false"],
      Series: ["title: string(1..200)", "rating: integer(1..10)", "is_watched: boolean = false"],
      Game: ["title: string(1..200)", "rating: integer(1..10)", "is_watched: boolean = false"],
    },
  },
  {
    sentence: "Please generate a FastAPI service with PostgreSQL and JWT for managing books with title and page count",
    service: "Book API",
    resources: {
      Book: ["title: string(1..200)", "page_count: integer(0..)"],
    },
  },
  {
    sentence: "an app where people can log their meals, with name, calories and eaten at",
    service: "Meal API",
    resources: {
      Meal: ["name: string(1..200)", "calories: integer(0..)", "eaten_at: datetime"],
    },
  },
  {
    sentence: '"Bookmarks" with \'url\' and "title"',
    service: "Bookmark API",
    resources: {
      Bookmark: ["url: url", "title: string(1..200)"],
    },
  },
  {
    sentence: "todos - title, done",
    service: "Todo API",
    resources: {
      Todo: ["title: string(1..200)", "is_done: boolean = false"],
    },
  },
  {
    sentence: "Products, with: name; price; stock",
    service: "Product API",
    resources: {
      Product: ["name: string(1..200)", "price: decimal(12, 2, 0..)", "stock: integer(0..)"],
    },
  },
  {
    sentence: "gadgets with a rating that is not unique, a code which need not be unique and a label, not unique",
    service: "Gadget API",
    resources: { Gadget: ["rating: integer(1..5)", "code: string(1..50)", "label: string(1..200)"] },
  },
];
