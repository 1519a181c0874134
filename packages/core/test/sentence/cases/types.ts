import type { Case } from "./case.ts";

/** Fields, with all that a sentence can say of their values. */
export const types: readonly Case[] = [
  {
    sentence:
      "Recipes (title: string up to 120 characters, servings: integer, instructions: text, vegetarian: boolean)",
    service: "Recipe API",
    resources: {
      Recipe: [
        "title: string(1..120)",
        "servings: integer(0..)",
        "instructions: text",
        "is_vegetarian: boolean = false",
      ],
    },
  },
  {
    sentence: "events with a title, start and end time, location and capacity (at least 1)",
    service: "Event API",
    resources: {
      Event: [
        "title: string(1..200)",
        "start_time: time",
        "end_time: time",
        "location: string(1..200)",
        "capacity: integer(1..)",
      ],
    },
  },
  {
    sentence: "Projects with name, optional description and status (active, on hold, done), default active",
    service: "Project API",
    resources: {
      Project: ["name: string(1..200)", "description: text?", "status: enum(active, on_hold, done) = active"],
    },
  },
  {
    sentence: "Support tickets: subject, description, priority low/medium/high, status open, pending or closed",
    service: "Support ticket API",
    resources: {
      SupportTicket: [
        "subject: string(1..200)",
        "description: text?",
        "priority: enum(low, medium, high)",
        "status: enum(open, pending, closed)",
      ],
    },
  },
  {
    sentence: "employees with first and last name, email, hire date, salary in dollars and a department",
    service: "Employee API",
    resources: {
      Employee: [
        "first_name: string(1..100)",
        "last_name: string(1..100)",
        "email: email",
        "hire_date: date",
        "salary: decimal(12, 2, 0..)",
        "department: string(1..200)",
      ],
    },
  },
  {
    sentence: "wines with name, vintage, region, rating from 0 to 100, quantity at least 0",
    service: "Wine API",
    resources: {
      Wine: [
        "name: string(1..200)",
        "vintage: integer(0..9999)",
        "region: string(1..100)",
        "rating: integer(0..100)",
        "quantity: integer(0..)",
      ],
    },
  },
  {
    sentence: "bug tracker with severity low, medium or high and a description",
    service: "Bug tracker API",
    resources: {
      Bug: ["severity: enum(low, medium, high)", "description: text?"],
    },
  },
  {
    sentence: "Every order must have a total and may have a note and a coupon code",
    service: "Order API",
    resources: {
      Order: ["total: decimal(12, 2, 0..)", "note: text?", "coupon_code: string(1..50)?"],
    },
  },
  {
    sentence: "medications with name, dosage, times per day (1 to 4) and an optional end date",
    service: "Medication API",
    resources: {
      Medication: ["name: string(1..200)", "dosage: string(1..200)", "times_per_day: integer(1..4)", "end_date: date?"],
    },
  },
  {
    sentence:
      "real estate listings: address, price in euros, square meters, number of rooms, furnished yes/no, available from",
    service: "Real estate listing API",
    resources: {
      RealEstateListing: [
        "address: string(1..300)",
        "price: decimal(12, 2, 0..)",
        "square_meters: number(0..)",
        "number_of_rooms: integer(0..)",
        "is_furnished: boolean = false",
        "available_from: date",
      ],
    },
  },
  {
    sentence: "CRUD FOR INVOICES WITH NUMBER, TOTAL AND STATUS (DRAFT, SENT, PAID)",
    service: "Invoice API",
    resources: {
      Invoice: ["number: string(1..50)", "total: decimal(12, 2, 0..)", "status: enum(draft, sent, paid)"],
    },
  },
  {
    sentence: "products with currency (EUR, USD, CHF) and size (S, M, L)",
    service: "Product API",
    resources: {
      Product: ["currency: enum(EUR, USD, CHF)", "size: enum(S, M, L)"],
    },
  },
  {
    sentence: "expenses having amount, currency code, spent on, category; amount must be positive",
    service: "Expense API",
    resources: {
      Expense: [
        "amount: decimal(12, 2, 0.01..)",
        "currency_code: string(3)",
        "spent_on: date",
        "category: string(1..100)",
      ],
    },
  },
  {
    sentence:
      "books with a title of at most 120 characters, an ISBN of 13 digits, a page count and a price between 0 and 500",
    service: "Book API",
    resources: {
      Book: ["title: string(1..120)", "isbn: string(13)", "page_count: integer(0..)", "price: decimal(12, 2, 0..500)"],
    },
  },
  {
    sentence: "customers with name and address (street, city, zip code, country)",
    service: "Customer API",
    resources: {
      Customer: [
        "name: string(1..200)",
        "address_street: string(1..200)",
        "address_city: string(1..100)",
        "address_zip_code: string(1..20)",
        "address_country: string(1..100)",
      ],
    },
  },
  {
    sentence: "contact list with name, phone numbers and email addresses",
    service: "Contact list API",
    resources: {
      Contact: ["name: string(1..200)", "phone_numbers: string(1..40)[]", "email_addresses: string(1..100)[]"],
    },
  },
  {
    sentence:
      "Todo items have a title (required, max 200 characters), an optional description (up to 2000 characters), a priority (low/medium/high, default medium) and a due date.",
    service: "Todo API",
    resources: {
      Todo: [
        "title: string(1..200)",
        "description: text(..2000)?",
        "priority: enum(low, medium, high) = medium",
        "due_on: date",
      ],
    },
  },
  {
    sentence: "votes with value between -5 and 5",
    service: "Vote API",
    resources: {
      Vote: ["value: integer(-5..5)"],
    },
  },
  {
    sentence:
      "Articles with title, slug (unique), body, published at (optional), status: draft or published; default is draft",
    service: "Article API",
    resources: {
      Article: [
        "title: string(1..200)",
        "slug: string(1..80)",
        "body: text",
        "published_at: datetime?",
        "status: enum(draft, published) = draft",
        "unique: [slug]",
      ],
    },
  },
  {
    sentence: "temperature readings with value in celsius and time",
    service: "Temperature reading API",
    resources: {
      TemperatureReading: ["value_degrees: number", "reading_time: time"],
    },
  },
  {
    sentence: "deals with probability in percent, amount in EUR and expected close date",
    service: "Deal API",
    resources: {
      Deal: ["probability_percent: number(0..100)", "amount: decimal(12, 2, 0..)", "expected_close_date: date"],
    },
  },
  {
    sentence: "files with name, size in bytes and mime type",
    service: "File API",
    resources: {
      File: ["name: string(1..200)", "size_bytes: integer(0..)", "mime_type: string(1..100)"],
    },
  },
  {
    sentence: "members with name and role (admin, editor, viewer)",
    service: "Member API",
    resources: {
      Member: ["name: string(1..200)", "role: enum(admin, editor, viewer)"],
    },
  },
  {
    sentence: "Manage suppliers & purchase orders (number, ordered on, status = open/closed)",
    service: "Supplier API",
    resources: {
      Supplier: ["name: string(1..200)", "email: email?", "phone: string(3..40)?"],
      PurchaseOrder: ["number: string(1..50)", "ordered_on: date", "status: enum(open, closed)"],
    },
  },
  {
    sentence: "subscriptions: name, price per month, renewal date, active",
    service: "Subscription API",
    resources: {
      Subscription: [
        "name: string(1..200)",
        "price_per_month: decimal(12, 2, 0..)",
        "renewal_date: date",
        "is_active: boolean = true",
      ],
    },
  },
];
