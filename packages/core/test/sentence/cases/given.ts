import type { Case } from "./case.ts";

/** The sentences that Freehold promises to understand. */
export const given: readonly Case[] = [
  {
    sentence: "Generate secure CRUD routes for todo items with JWT authentication and user ownership",
    service: "Todo API",
    resources: {
      Todo: ["title: string(1..200)", "description: text?", "is_completed: boolean = false"],
    },
  },
  {
    sentence: "todo items",
    service: "Todo API",
    resources: {
      Todo: ["title: string(1..200)", "description: text?", "is_completed: boolean = false"],
    },
  },
  {
    sentence: "CRUD for bookmarks with url, title and tags",
    service: "Bookmark API",
    resources: {
      Bookmark: ["url: url", "title: string(1..200)", "tags: string(1..40)[]"],
    },
  },
  {
    sentence:
      "I need an API for expenses: amount, currency, date, category (food, travel or other) and an optional note",
    service: "Expense API",
    resources: {
      Expense: [
        "amount: decimal(12, 2, 0..)",
        "currency: string(3)",
        "spent_on: date",
        "category: enum(food, travel, other)",
        "note: text?",
      ],
    },
  },
  {
    sentence:
      "Projects with a name and a deadline; each project has many tasks with a title, a priority from 1 to 5 and a done flag",
    service: "Project API",
    resources: {
      Project: ["name: string(1..200)", "deadline: date"],
      Task: ["title: string(1..200)", "priority: integer(1..5)", "is_done: boolean = false", "project: ref(Project)"],
    },
  },
  {
    sentence: "Users can keep private journal entries",
    service: "Journal entry API",
    resources: {
      JournalEntry: ["title: string(1..200)", "body: text"],
    },
  },
  {
    sentence: "Build routes for blog posts and their comments",
    service: "Post API",
    resources: {
      Post: ["title: string(1..200)", "body: text", "is_published: boolean = false"],
      Comment: ["body: text", "post: ref(Post)"],
    },
  },
  {
    sentence: "Products with a unique SKU, a price in euros with two decimals, and stock that is never negative",
    service: "Product API",
    resources: {
      Product: ["sku: string(1..50)", "price: decimal(12, 2, 0..)", "stock: integer(0..)", "unique: [sku]"],
    },
  },
  {
    sentence: "people and their addresses",
    service: "Person API",
    resources: {
      Person: ["name: string(1..200)", "email: email?", "phone: string(3..40)?"],
      Address: [
        "street: string(1..200)",
        "postal_code: string(1..20)",
        "city: string(1..100)",
        "country: string(1..100)",
        "person: ref(Person)",
      ],
    },
  },
  {
    sentence: "Manage invoices (number, issued on, due on, total, status: draft, sent, paid) for customers",
    service: "Invoice API",
    resources: {
      Customer: ["name: string(1..200)", "email: email", "phone: string(3..40)?"],
      Invoice: [
        "number: string(1..50)",
        "issued_on: date",
        "due_on: date",
        "total: decimal(12, 2, 0..)",
        "status: enum(draft, sent, paid)",
        "customer: ref(Customer)",
      ],
    },
  },
  {
    sentence: "a class has a teacher name and a room",
    service: "Class API",
    resources: {
      SchoolClass: ["teacher_name: string(1..200)", "room: string(1..200)"],
    },
  },
  {
    sentence: "recipes with title, servings, instructions and a list of ingredients with quantity and unit",
    service: "Recipe API",
    resources: {
      Recipe: ["title: string(1..200)", "servings: integer(0..)", "instructions: text"],
      Ingredient: ["name: string(1..200)", "quantity: number(0..)", "unit: string(1..100)", "recipe: ref(Recipe)"],
    },
  },
  {
    sentence: "contact book: name, email, phone, birthday",
    service: "Contact book API",
    resources: {
      Contact: ["name: string(1..200)", "email: email", "phone: string(3..40)?", "birthday: date"],
    },
  },
];
