import type { Case } from "./case.ts";

/** Whole services, as people describe them in a line or two. */
export const briefs: readonly Case[] = [
  {
    sentence: "create an expense tracking service: every expense has a description, an amount in EUR and a category",
    service: "Expense API",
    resources: {
      Expense: ["description: text?", "amount: decimal(12, 2, 0..)", "category: string(1..100)"],
    },
  },
  {
    sentence: "a car rental: cars (make, model, plate, daily rate), customers (name, license number)",
    service: "Car rental API",
    resources: {
      Car: ["make: string(1..100)", "model: string(1..100)", "plate: string(1..20)", "daily_rate: decimal(12, 2, 0..)"],
      Customer: ["name: string(1..200)", "license_number: string(1..50)"],
    },
  },
  {
    sentence: "Store weather observations: temperature in celsius, humidity %, wind speed in km/h, observed at",
    service: "Weather observation API",
    resources: {
      WeatherObservation: [
        "temperature_degrees: number",
        "humidity_percent: number(0..100)",
        "wind_speed_kmh: number(0..)",
        "observed_at: datetime",
      ],
    },
  },
  {
    sentence: "A ticketing system. Tickets: title, body, priority 1..4, status open|closed",
    service: "Ticket API",
    resources: {
      Ticket: ["title: string(1..200)", "body: text", "priority: integer(1..4)", "status: enum(open, closed)"],
    },
  },
  {
    sentence: "todo app with lists and items; items belong to a list and have text, due date & done",
    service: "Todo API",
    resources: {
      ItemList: ["name: string(1..200)", "description: text?"],
      Item: ["text: text", "due_on: date", "is_done: boolean = false", "item_list: ref(ItemList)"],
    },
  },
  {
    sentence: "event planner – events: name, venue, starts at, ends at; guests: name, email, rsvp (yes, no, maybe)",
    service: "Event planner API",
    resources: {
      Event: ["name: string(1..200)", "venue: string(1..200)", "starts_at: datetime", "ends_at: datetime"],
      Guest: ["name: string(1..200)", "email: email", "rsvp: enum(yes, no, maybe)"],
    },
  },
  {
    sentence:
      "Rooms have a number and floor. Reservations are for a room, with a guest name, check-in date and check-out date.",
    service: "Room API",
    resources: {
      Room: ["number: string(1..50)", "floor: string(1..200)"],
      Reservation: ["guest_name: string(1..200)", "check_in_date: date", "check_out_date: date", "room: ref(Room)"],
    },
  },
  {
    sentence: "keep track of medicines: name, dose in mg, times a day, with food (yes/no)",
    service: "Medicine API",
    resources: {
      Medicine: ["name: string(1..200)", "dose_mg: number(0..)", "times_a_day: integer(0..)", "food: boolean = false"],
    },
  },
  {
    sentence: "freelancers' invoices to clients",
    service: "Invoice API",
    resources: {
      Freelancer: ["name: string(1..200)", "description: text?"],
      Client: ["name: string(1..200)", "email: email", "phone: string(3..40)?"],
      Invoice: [
        "number: string(1..50)",
        "issued_on: date",
        "due_on: date",
        "total: decimal(12, 2, 0..)",
        "status: enum(draft, sent, paid) = draft",
        "freelancer: ref(Freelancer)",
        "client: ref(Client)",
      ],
    },
  },
  {
    sentence:
      "patients, appointments and prescriptions; appointments belong to patients and have date, time, doctor; prescriptions belong to an appointment",
    service: "Patient API",
    resources: {
      Patient: ["name: string(1..200)", "date_of_birth: date", "phone: string(3..40)?"],
      Appointment: [
        "appointment_date: date",
        "appointment_time: time",
        "doctor: string(1..200)",
        "patient: ref(Patient)",
      ],
      Prescription: [
        "medication_name: string(1..200)",
        "dose: string(1..200)",
        "notes: text?",
        "appointment: ref(Appointment)",
      ],
    },
  },
  {
    sentence: "Photos in albums, photos have a caption and taken on date",
    service: "Photo API",
    resources: {
      Album: ["title: string(1..200)", "artist: string(1..200)", "year: integer(0..9999)?"],
      Photo: ["caption: string(1..200)", "taken_on: date", "album: ref(Album)"],
    },
  },
  {
    sentence: "A workout has a date and exercises. An exercise has a name and sets. A set has reps and weight.",
    service: "Workout API",
    resources: {
      Workout: ["workout_date: date"],
      Exercise: ["name: string(1..200)", "workout: ref(Workout)"],
      SetRecord: ["reps: integer(0..)", "weight: number(0..)", "exercise: ref(Exercise)"],
    },
  },
  {
    sentence: "notes, which may have tags",
    service: "Note API",
    resources: {
      Note: ["tags: string(1..40)[]?"],
    },
  },
  {
    sentence: "each todo has a title. the title is unique. done is false by default. priority goes from 1 to 3.",
    service: "Todo API",
    resources: {
      Todo: ["title: string(1..200)", "is_done: boolean = false", "priority: integer(1..3)", "unique: [title]"],
    },
  },
  {
    sentence:
      "Customers with a name. Each customer can have multiple addresses. Each address has a street, a city and a country.",
    service: "Customer API",
    resources: {
      Customer: ["name: string(1..200)"],
      Address: ["street: string(1..200)", "city: string(1..100)", "country: string(1..100)", "customer: ref(Customer)"],
    },
  },
  {
    sentence: "orders of customers with order lines",
    service: "Order API",
    resources: {
      Customer: ["name: string(1..200)", "email: email", "phone: string(3..40)?"],
      Order: [
        "number: string(1..50)",
        "order_date: date",
        "total: decimal(12, 2, 0..)",
        "status: enum(open, paid, shipped, cancelled) = open",
        "customer: ref(Customer)",
      ],
      OrderLine: [
        "description: text",
        "quantity: integer(0..) = 1",
        "unit_price: decimal(12, 2, 0..)",
        "order: ref(Order)",
      ],
    },
  },
  {
    sentence: "The user wants to keep a list of wines",
    service: "Wine API",
    resources: {
      Wine: ["name: string(1..200)", "vintage: integer(0..9999)?", "region: string(1..100)?", "rating: integer(1..5)"],
    },
  },
  {
    sentence: "customers can leave reviews for products",
    service: "Customer API",
    resources: {
      Customer: ["name: string(1..200)", "email: email", "phone: string(3..40)?"],
      Product: ["name: string(1..200)", "description: text?", "price: decimal(12, 2, 0..)", "stock: integer(0..) = 0"],
      Review: [
        "rating: integer(1..5)",
        "title: string(1..200)?",
        "body: text",
        "product: ref(Product)",
        "customer: ref(Customer)",
      ],
    },
  },
  {
    sentence: "comments belong to either a post or a photo",
    service: "Comment API",
    resources: {
      Post: ["title: string(1..200)", "body: text", "is_published: boolean = false"],
      Photo: ["title: string(1..200)", "url: url", "taken_at: datetime?"],
      Comment: ["body: text", "post: ref(Post)?", "photo: ref(Photo)?"],
    },
  },
  {
    sentence: "Let people save their favourite quotes",
    service: "Quote API",
    resources: {
      Quote: ["text: text", "author: string(1..200)?"],
    },
  },
  {
    sentence:
      "I want users to manage a collection of board games with min players, max players, play time and age from",
    service: "Board game API",
    resources: {
      BoardGame: [
        "min_players: integer(0..)",
        "max_players: integer(0..)",
        "play_time: integer(0..)",
        "age_from: integer(0..)",
      ],
    },
  },
  {
    sentence: "books and their chapters and the chapters' notes",
    service: "Book API",
    resources: {
      Book: ["title: string(1..200)", "author: string(1..200)", "isbn: string(1..17)?", "is_read: boolean = false"],
      Chapter: ["title: string(1..200)", "number: integer(0..)", "body: text", "book: ref(Book)"],
      Note: ["title: string(1..200)", "body: text", "chapter: ref(Chapter)"],
    },
  },
  {
    sentence: "timesheet entries with project, task, date, hours (0.25 to 24) and billable flag",
    service: "Timesheet entry API",
    resources: {
      TimesheetEntry: [
        "project: string(1..200)",
        "task: string(1..200)",
        "entry_date: date",
        "hours: number(0.25..24)",
        "is_billable: boolean = false",
      ],
    },
  },
];
