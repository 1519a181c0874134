import type { Field, Model, Resource } from "../../model/model.ts";
import { isReadOnly } from "../field-rules.ts";
import { isCascade } from "../references.ts";
import type { Feature } from "../service.ts";

/** What a service needs beside rows of one user. */
export function featuresOf(model: Model): ReadonlySet<Feature> {
  const features = new Set<Feature>(model.resources.flatMap(featuresOfResource));
  for (const feature of model.resources.flatMap(featuresOfSharing)) features.add(feature);
  if (model.administrators !== undefined) features.add("administrators");
  if (model.audit) features.add("audit");
  if (
    OPEN_LINKS.some((feature) => features.has(feature)) ||
    (features.has("links") && features.has("administrators"))
  ) {
    features.add("open_links");
  }
  if (model.resources.some(isClearedInChains)) features.add("chained_clearing");
  if (model.audit && features.has("cascading")) features.add("recorded_cascades");
  if (model.audit && model.resources.some(goesWithAnother)) features.add("recorded_losses");
  if (model.audit && features.has("clearing")) features.add("recorded_clearing");
  if (features.has("recorded_clearing") || features.has("recorded_losses")) features.add("newcomers");
  if (features.has("chained_clearing") || features.has("recorded_cascades")) features.add("following");
  if (hasClassVariables(features)) features.add("class_variables");
  if (BEYOND_OWNER.some((feature) => features.has(feature))) features.add("beyond_owner");
  if (FORBIDDEN.some((feature) => features.has(feature))) features.add("forbidden");
  return features;
}

const OPEN_LINKS: readonly Feature[] = ["public_links", "shared_links"];
const FORBIDDEN: readonly Feature[] = ["organisations", "sharing"];
const BEYOND_OWNER: readonly Feature[] = ["administrators", "organisations", "public_read", "sharing"];

function hasClassVariables(features: ReadonlySet<Feature>): boolean {
  return (
    features.has("organisations") ||
    features.has("public_read") ||
    (features.has("audit") && features.has("write_only"))
  );
}

function featuresOfResource(resource: Resource): readonly Feature[] {
  const { links, owner, onAccountDelete, publicRead } = resource;
  return [
    owner.kind === "user" ? "users" : "organisations",
    ...when(publicRead !== undefined, "public_read"),
    ...when(onAccountDelete === "reassign", "reassignment"),
    ...when(resource.bulk, "bulk"),
    ...when(links.length > 0, "links"),
    ...when(links.length > 0 && publicRead !== undefined, "public_links"),
    ...featuresOfFields(resource),
    ...featuresOfReferences(resource),
  ];
}

function featuresOfFields({ fields }: Resource): readonly Feature[] {
  const has = (test: (field: Field) => boolean, feature: Feature) => when(fields.some(test), feature);
  return [
    ...has(({ type }) => type.kind === "decimal", "decimals"),
    ...has(isReadOnly, "read_only"),
    ...has(({ setBy }) => setBy === "administrator", "administrator_fields"),
    ...has(({ setBy }) => setBy === "server", "server_values"),
    ...has(({ writeOnly }) => writeOnly, "write_only"),
    ...has(isCascade, "cascading"),
  ];
}

function featuresOfReferences({ fields, links, publicRead, bulk }: Resource): readonly Feature[] {
  const references = fields.flatMap(({ type }) => (type.kind === "ref" ? [type] : []));
  const isExpanding = references.some(({ expand }) => expand);
  const isClearing = references.some(({ onDelete }) => onDelete === "set_null");
  const isNesting = references.some(({ nested }) => nested);
  return [
    ...when(references.length > 0, "references"),
    ...when(isClearing, "clearing"),
    ...when(isExpanding, "expansion"),
    ...when(isExpanding && publicRead !== undefined, "public_expansion"),
    ...when(isNesting, "nesting"),
    ...when(bulk && references.length + links.length > 0, "bulk_references"),
    ...when(links.length > 0 || isExpanding, "views"),
  ];
}

/** What others see of rows that are shared beside their columns. */
function featuresOfSharing({ fields, links, publicRead, share }: Resource): readonly Feature[] {
  if (share.length === 0) return [];
  const expanded = fields.flatMap(({ type }) => (type.kind === "ref" && type.expand ? [type.target] : []));
  return [
    "sharing",
    ...when(links.length > 0, "shared_links"),
    ...when(publicRead === undefined && expanded.some(isPublic), "public_expansion"),
    ...when(publicRead === undefined && expanded.some(isSharedAlone), "shared_expansion"),
  ];
}

function isSharedAlone(resource: Resource): boolean {
  return resource.share.length > 0 && !isPublic(resource);
}

function isPublic({ publicRead }: Resource): boolean {
  return publicRead !== undefined;
}

/** Whether a row of the resource is deleted with one of another resource. */
function goesWithAnother(resource: Resource): boolean {
  return resource.fields.some(
    (field) => isCascade(field) && field.type.kind === "ref" && field.type.target !== resource,
  );
}

/** Whether a reference of the resource outlives a row that can be deleted because of another. */
function isClearedInChains({ fields }: Resource): boolean {
  return fields.some(
    ({ type }) => type.kind === "ref" && type.onDelete === "set_null" && type.target.fields.some(isCascade),
  );
}

function when(condition: boolean, feature: Feature): readonly Feature[] {
  return condition ? [feature] : [];
}
