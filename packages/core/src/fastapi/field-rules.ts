import type { Field } from "../model/model.ts";
import type { ServiceField, ServiceLink, ServiceResource } from "./service.ts";

/** Whether no user sets the field: it stands in responses only, but for the routes of administrators. */
export function isReadOnly({ setBy }: Field): boolean {
  return setBy === "server" || setBy === "administrator";
}

/** The fields that a user sends. */
export function sentFields({ fields }: ServiceResource): readonly ServiceField[] {
  return fields.filter(({ field }) => !isReadOnly(field));
}

/** The fields that a user sees. */
export function shownFields({ fields }: ServiceResource): readonly ServiceField[] {
  return fields.filter(({ field }) => !field.writeOnly);
}

/** The fields that the service itself sets. */
export function serverFields({ fields }: ServiceResource): readonly ServiceField[] {
  return fields.filter(({ field }) => field.setBy === "server");
}

/** The fields that administrators set. */
export function administratorFields({ fields }: ServiceResource): readonly ServiceField[] {
  return fields.filter(({ field }) => field.setBy === "administrator");
}

/** The references to many that nobody but the owner sets in a row that others may write. */
export function ownersLinks({ links, share }: ServiceResource): readonly ServiceLink[] {
  return share.includes("write") ? links : [];
}

/** Whether the field is sent by a rule of its own: not by everybody who may write the row, or without being seen. */
export function isSentByRule({ field, isOwners }: ServiceField): boolean {
  return isOwners || field.writeOnly;
}

/** The rule of a field in words, behind its description. */
export function describedWithRule({ field, isOwners }: ServiceField): string {
  const { description, setBy, writeOnly } = field;
  return described(description, isOwners ? SET_BY.owner : SET_BY[setBy], writeOnly ? "It is never returned." : "");
}

/** The same of references to many, if there is anything to say. */
export function describedLink({ link: { description } }: ServiceLink, isOwners: boolean): string | undefined {
  return isOwners ? described(description, SET_BY.owner) : description;
}

function described(description: string | undefined, ...rules: readonly string[]): string {
  return [description === undefined ? "" : endSentence(description), ...rules].filter(Boolean).join(" ");
}

const SET_BY = {
  user: "",
  owner: "Only the owner of the row sets it.",
  administrator: "Only an administrator sets it.",
  server: "Only the service sets it.",
} satisfies Readonly<Record<Field["setBy"], string>>;

function endSentence(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}
