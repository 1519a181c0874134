import type { FieldSpec } from "../spec/spec.ts";
import { byName, type Draft } from "./draft.ts";
import type { Report } from "./scope.ts";

/** A reference from one resource to another. */
interface Edge {
  readonly field: FieldSpec;
  readonly to: Draft;
}

type Graph = ReadonlyMap<Draft, readonly Edge[]>;

/**
 * Puts each resource after those it refers to, and otherwise by name: first those that refer to nothing, then those
 * that refer to these, and so on. Circles are reported, and what hangs on them is left out.
 */
export function inOrder(drafts: readonly Draft[], report: Report): readonly Draft[] {
  const graph = graphOf(drafts);
  const waiting = new Map([...graph].map(([draft, edges]) => [draft, edges.length]));
  const readers = readersIn(graph);
  const ordered: Draft[] = [];
  let layer = drafts.filter((draft) => waiting.get(draft) === 0);
  while (layer.length > 0) {
    ordered.push(...layer.toSorted(byName));
    layer = layer.flatMap((draft) => readers.get(draft) ?? []).filter((reader) => countDown(waiting, reader));
  }
  const stuck = drafts.filter((draft) => waiting.get(draft) !== 0);
  reportCircles(graph, new Set(stuck.toSorted(byName)), report);
  return ordered;
}

/** Tells whether nothing is left to wait for. */
function countDown(waiting: Map<Draft, number>, draft: Draft): boolean {
  const left = (waiting.get(draft) ?? 0) - 1;
  waiting.set(draft, left);
  return left === 0;
}

/** References of a resource to itself are no matter: a table can refer to itself. */
function graphOf(drafts: readonly Draft[]): Graph {
  const byTarget = new Map(drafts.map((draft) => [draft.spec.name.value, draft]));
  return new Map(drafts.map((draft) => [draft, edgesOf(draft, byTarget)]));
}

function edgesOf(draft: Draft, byTarget: ReadonlyMap<string, Draft>): readonly Edge[] {
  return draft.spec.fields.flatMap((field) => {
    const type = field.type.value;
    const to = "target" in type ? byTarget.get(type.target.value) : undefined;
    return to === undefined || to === draft ? [] : [{ field, to }];
  });
}

/** For each resource those that refer to it, once for each reference. */
function readersIn(graph: Graph): ReadonlyMap<Draft, readonly Draft[]> {
  const readers = new Map<Draft, Draft[]>([...graph.keys()].map((draft) => [draft, []]));
  for (const [reader, edges] of graph) for (const { to } of edges) readers.get(to)?.push(reader);
  return readers;
}

/** Everything that is stuck refers to something else that is stuck, so that a walk along it must meet itself. */
function reportCircles(graph: Graph, stuck: ReadonlySet<Draft>, report: Report): void {
  const seen = new Set<Draft>();
  for (const start of stuck) {
    const walk = new Map<Draft, Edge>();
    let at: Draft | undefined = start;
    while (at !== undefined && !seen.has(at)) {
      seen.add(at);
      const edge = nextEdge(graph.get(at) ?? [], stuck);
      if (edge !== undefined) walk.set(at, edge);
      at = edge?.to;
    }
    if (at !== undefined && walk.has(at)) reportCircle(at, walk, report);
  }
}

/** A reference to many can be empty, like one that is nullable. */
function isRequired({ field }: Edge): boolean {
  return field.type.value.kind === "ref" && !field.nullable;
}

/** Required references first: a circle of them is the graver mistake. */
function nextEdge(edges: readonly Edge[], stuck: ReadonlySet<Draft>): Edge | undefined {
  const ahead = edges.filter(({ to }) => stuck.has(to));
  return ahead.find(isRequired) ?? ahead[0];
}

function reportCircle(start: Draft, walk: ReadonlyMap<Draft, Edge>, report: Report): void {
  const path = [...walk].slice([...walk.keys()].indexOf(start));
  const names = path.map(([draft]) => draft.spec.name.value);
  const nullable = path.find(([, edge]) => !isRequired(edge))?.[1].field;
  if (nullable !== undefined) report("reference-cycle", { names }, { range: nullable.type.range });
  else report("required-cycle", { names }, { range: path.at(-1)?.[1].field.type.range ?? start.spec.name.range });
}
