/** Currencies as a pattern: `in euros`, `in USD`. */
export const currencies: string =
  "euro|euros|eur|€|dollar|dollars|usd|$|pound|pounds|gbp|£|franc|francs|chf|yen|jpy|¥|krona|kronor|sek|rupee|rupees|" +
  "inr";

/** A unit in which a number is given, as a pattern, and how the name of the field ends. */
export interface Unit {
  readonly pattern: string;
  readonly unit: string;
  /** Told in whole numbers. */
  readonly whole: boolean;
}

/** Units of measurement that the name of a field carries: `duration in minutes` is `duration_minutes`. */
export const units: readonly Unit[] = [
  { pattern: "seconds|secs|sec", unit: "seconds", whole: true },
  { pattern: "minutes|mins", unit: "minutes", whole: true },
  { pattern: "hours|hrs", unit: "hours", whole: false },
  { pattern: "days", unit: "days", whole: true },
  { pattern: "weeks", unit: "weeks", whole: true },
  { pattern: "months", unit: "months", whole: true },
  { pattern: "years", unit: "years", whole: true },
  { pattern: "cents|cent", unit: "cents", whole: true },
  { pattern: "kg|kilo|kilos|kilogram|kilograms|kilogrammes", unit: "kg", whole: false },
  { pattern: "mg|milligram|milligrams|milligrammes", unit: "mg", whole: false },
  { pattern: "g|gram|grams|grammes", unit: "g", whole: false },
  { pattern: "lb|lbs", unit: "lb", whole: false },
  { pattern: "km / h|hour", unit: "kmh", whole: false },
  { pattern: "kmh|kph", unit: "kmh", whole: false },
  { pattern: "mph", unit: "mph", whole: false },
  { pattern: "km|kilometer|kilometers|kilometre|kilometres", unit: "km", whole: false },
  { pattern: "m|meter|meters|metre|metres", unit: "m", whole: false },
  { pattern: "cm|centimeter|centimeters|centimetre|centimetres", unit: "cm", whole: false },
  { pattern: "mm|millimeter|millimeters|millimetre|millimetres", unit: "mm", whole: false },
  { pattern: "mile|miles", unit: "miles", whole: false },
  { pattern: "l|liter|liters|litre|litres", unit: "l", whole: false },
  { pattern: "ml|milliliter|milliliters|millilitre|millilitres", unit: "ml", whole: false },
  { pattern: "kcal|calories", unit: "kcal", whole: true },
  { pattern: "bytes", unit: "bytes", whole: true },
  { pattern: "kb|kilobytes", unit: "kb", whole: false },
  { pattern: "mb|megabytes", unit: "mb", whole: false },
  { pattern: "%|percent|percentage", unit: "percent", whole: false },
  { pattern: "celsius|degrees", unit: "degrees", whole: false },
];
