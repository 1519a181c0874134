import type { Case } from "./case.ts";

/** What belongs to what. */
export const relations: readonly Case[] = [
  {
    sentence: "each customer has many orders, each order has a total and a status of new, paid or shipped",
    service: "Customer API",
    resources: {
      Customer: ["name: string(1..200)", "email: email", "phone: string(3..40)?"],
      Order: ["total: decimal(12, 2, 0..)", "status: enum(new, paid, shipped)", "customer: ref(Customer)"],
    },
  },
  {
    sentence: "Tasks belong to projects. Projects have a name. Tasks have a title and a due date.",
    service: "Task API",
    resources: {
      Project: ["name: string(1..200)"],
      Task: ["title: string(1..200)", "due_on: date", "project: ref(Project)"],
    },
  },
  {
    sentence: "chapters of books",
    service: "Chapter API",
    resources: {
      Book: ["title: string(1..200)", "author: string(1..200)", "isbn: string(1..17)?", "is_read: boolean = false"],
      Chapter: ["title: string(1..200)", "number: integer(0..)", "body: text", "book: ref(Book)"],
    },
  },
  {
    sentence: "comments on posts with a body",
    service: "Comment API",
    resources: {
      Post: ["title: string(1..200)", "body: text", "is_published: boolean = false"],
      Comment: ["body: text", "post: ref(Post)"],
    },
  },
  {
    sentence: "A blog with posts and comments; posts have a title and a body; comments belong to a post",
    service: "Blog API",
    resources: {
      Post: ["title: string(1..200)", "body: text"],
      Comment: ["body: text", "post: ref(Post)"],
    },
  },
  {
    sentence: "my shop: products (name, price), customers (name, email), orders for customers",
    service: "Shop API",
    resources: {
      Product: ["name: string(1..200)", "price: decimal(12, 2, 0..)"],
      Customer: ["name: string(1..200)", "email: email"],
      Order: [
        "number: string(1..50)",
        "order_date: date",
        "total: decimal(12, 2, 0..)",
        "status: enum(open, paid, shipped, cancelled) = open",
        "customer: ref(Customer)",
      ],
    },
  },
  {
    sentence: "Books and authors; each book belongs to an author",
    service: "Book API",
    resources: {
      Author: ["name: string(1..200)", "biography: text?"],
      Book: ["title: string(1..200)", "isbn: string(1..17)?", "is_read: boolean = false", "author: ref(Author)"],
    },
  },
  {
    sentence: "Customers place orders with a number and a total",
    service: "Customer API",
    resources: {
      Customer: ["name: string(1..200)", "email: email", "phone: string(3..40)?"],
      Order: ["number: string(1..50)", "total: decimal(12, 2, 0..)", "customer: ref(Customer)"],
    },
  },
  {
    sentence: "people and the cars they own",
    service: "Person API",
    resources: {
      Person: ["name: string(1..200)", "email: email?", "phone: string(3..40)?"],
      Car: [
        "make: string(1..100)",
        "model: string(1..100)",
        "year: integer(0..9999)",
        "license_plate: string(1..20)?",
        "person: ref(Person)",
      ],
    },
  },
  {
    sentence: "pets with name, date of birth and weight in kg and their vet visits",
    service: "Pet API",
    resources: {
      Pet: ["name: string(1..200)", "date_of_birth: date", "weight_kg: number(0..)"],
      VetVisit: ["visit_date: date", "notes: text?", "pet: ref(Pet)"],
    },
  },
  {
    sentence: "quiz app: quizzes with a title, questions with text and points, answers with text and correct flag",
    service: "Quiz API",
    resources: {
      Quiz: ["title: string(1..200)"],
      Question: ["text: text", "points: integer(0..)", "quiz: ref(Quiz)"],
      Answer: ["text: text", "correct: boolean = false", "question: ref(Question)"],
    },
  },
  {
    sentence:
      "Budgets have a name, a limit and a period (weekly, monthly, yearly). Expenses belong to a budget and have an amount, a date and a merchant.",
    service: "Budget API",
    resources: {
      Budget: ["name: string(1..200)", "limit: decimal(12, 2, 0..)", "period: enum(weekly, monthly, yearly)"],
      Expense: ["amount: decimal(12, 2, 0..)", "spent_on: date", "merchant: string(1..200)", "budget: ref(Budget)"],
    },
  },
  {
    sentence: "podcast episodes with title, audio url, duration in seconds and published flag, belonging to a podcast",
    service: "Podcast episode API",
    resources: {
      Podcast: ["title: string(1..200)", "url: url"],
      PodcastEpisode: [
        "title: string(1..200)",
        "audio_url: url",
        "duration_seconds: integer(0..)",
        "is_published: boolean = false",
        "podcast: ref(Podcast)",
      ],
    },
  },
  {
    sentence: "Flashcards with a question and an answer; decks of flashcards",
    service: "Flashcard API",
    resources: {
      Deck: ["name: string(1..200)", "description: text?"],
      Flashcard: ["question: string(1..200)", "answer: string(1..200)", "deck: ref(Deck)"],
    },
  },
  {
    sentence:
      "gym: members with name, email and membership start date; classes with title, instructor, capacity; bookings for classes",
    service: "Gym API",
    resources: {
      Member: ["name: string(1..200)", "email: email", "membership_start_date: date"],
      SchoolClass: ["title: string(1..200)", "instructor: string(1..200)", "capacity: integer(0..)"],
      Booking: [
        "title: string(1..200)",
        "starts_at: datetime",
        "ends_at: datetime",
        "notes: text?",
        "school_class: ref(SchoolClass)",
      ],
    },
  },
  {
    sentence:
      "time tracking: projects (name, hourly rate in euros), time entries (started at, ended at, description) per project",
    service: "Time tracking API",
    resources: {
      Project: ["name: string(1..200)", "hourly_rate: decimal(12, 2, 0..)"],
      TimeEntry: ["started_at: datetime", "ended_at: datetime?", "description: text?", "project: ref(Project)"],
    },
  },
  {
    sentence: "Categories have a name and an optional parent category; articles belong to a category",
    service: "Category API",
    resources: {
      Category: ["name: string(1..200)", "parent_category: ref(Category)?"],
      Article: ["title: string(1..200)", "body: text", "is_published: boolean = false", "category: ref(Category)"],
    },
  },
  {
    sentence: "quotes and their authors",
    service: "Quote API",
    resources: {
      Author: ["name: string(1..200)", "biography: text?"],
      Quote: ["text: text", "author: ref(Author)"],
    },
  },
  {
    sentence: "forum: topics with title, posts with body, replies with body",
    service: "Forum API",
    resources: {
      Topic: ["title: string(1..200)"],
      Post: ["body: text", "topic: ref(Topic)"],
      Reply: ["body: text", "post: ref(Post)"],
    },
  },
  {
    sentence: "companies with name, employees with name and email; employees work for companies",
    service: "Company API",
    resources: {
      Company: ["name: string(1..200)"],
      Employee: ["name: string(1..200)", "email: email", "company: ref(Company)"],
    },
  },
  {
    sentence: "songs with title, artist, album, length in seconds, and playlists with name",
    service: "Song API",
    resources: {
      Song: [
        "title: string(1..200)",
        "artist: string(1..200)",
        "album: string(1..200)",
        "length_seconds: integer(0..)",
      ],
      Playlist: ["name: string(1..200)"],
    },
  },
  {
    sentence: "Employees' timesheets with date, hours (0 to 24) and project",
    service: "Timesheet API",
    resources: {
      Employee: ["name: string(1..200)", "email: email", "position: string(1..200)", "hire_date: date?"],
      Timesheet: [
        "timesheet_date: date",
        "hours: integer(0..24)",
        "project: string(1..200)",
        "employee: ref(Employee)",
      ],
    },
  },
  {
    sentence:
      "suppliers, products and stock movements; a product belongs to a supplier; a stock movement belongs to a product and has a quantity and a reason (purchase, sale, correction)",
    service: "Supplier API",
    resources: {
      Supplier: ["name: string(1..200)", "email: email?", "phone: string(3..40)?"],
      Product: [
        "name: string(1..200)",
        "description: text?",
        "price: decimal(12, 2, 0..)",
        "stock: integer(0..) = 0",
        "supplier: ref(Supplier)",
      ],
      StockMovement: ["quantity: integer(0..)", "reason: enum(purchase, sale, correction)", "product: ref(Product)"],
    },
  },
  {
    sentence:
      "A simple CRM with companies (name, website, industry), contacts (name, email, phone) and deals (title, value, stage: lead, won, lost)",
    service: "CRM API",
    resources: {
      Company: ["name: string(1..200)", "website: url", "industry: string(1..200)"],
      Contact: ["name: string(1..200)", "email: email", "phone: string(3..40)?"],
      Deal: ["title: string(1..200)", "value: decimal(12, 2, 0..)", "stage: enum(lead, won, lost)"],
    },
  },
  {
    sentence: "Invoices have line items with description, quantity and unit price",
    service: "Invoice API",
    resources: {
      Invoice: [
        "number: string(1..50)",
        "issued_on: date",
        "due_on: date",
        "total: decimal(12, 2, 0..)",
        "status: enum(draft, sent, paid) = draft",
      ],
      LineItem: [
        "description: text?",
        "quantity: integer(0..)",
        "unit_price: decimal(12, 2, 0..)",
        "invoice: ref(Invoice)",
      ],
    },
  },
  {
    sentence: "restaurants with reviews; each review has a rating 1-5 and a comment",
    service: "Restaurant API",
    resources: {
      Restaurant: ["name: string(1..200)", "address: string(1..300)?", "rating: integer(1..5)?"],
      Review: ["rating: integer(1..5)", "comment: text?", "restaurant: ref(Restaurant)"],
    },
  },
  {
    sentence: "A REST API where a user has many posts and a post has many comments",
    service: "Post API",
    resources: {
      Post: ["title: string(1..200)", "body: text", "is_published: boolean = false"],
      Comment: ["body: text", "post: ref(Post)"],
    },
  },
  {
    sentence: "projects with a name; tasks with a title; each task belongs to exactly one project",
    service: "Project API",
    resources: {
      Project: ["name: string(1..200)"],
      Task: ["title: string(1..200)", "project: ref(Project)"],
    },
  },
];
