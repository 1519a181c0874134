import type { Actor } from "../actors/actor.ts";
import type { Account } from "../actors/recipe.ts";
import type { ApiResource } from "../api/resource.ts";
import { adoptRow } from "./adopt-row.ts";
import { type Body, type BodyMaker, bodyFor } from "./body-for.ts";
import { plantRow } from "./plant-row.ts";
import type { Row, Stage } from "./stage.ts";
import { originOf, twinOf } from "./twin.ts";

/** What rows are made with. */
export interface Ground extends Pick<Stage, "resources" | "owner" | "intruder" | "send"> {
  /** Makes an account for a row to name. */
  readonly signUp: () => Promise<Account | undefined>;
  /** Whether rows may be made at all. */
  readonly writes: boolean;
}

/** What a field is called that names a user. */
const PERSON = /mail|user|member/i;

/** The rows of an attack: those that were made for it, and those that were there. */
export class Rows {
  /** The rows that must be deleted in the end, newest last. */
  readonly made: Row[] = [];
  readonly #adopted: Row[] = [];
  /** The resources whose rows name somebody with an account. */
  readonly #peopled = new Set<string>();
  /** Somebody whom no row names. */
  #spare: Account | undefined;
  readonly #ground: Ground;

  constructor(ground: Ground) {
    this.#ground = ground;
  }

  /** Gives both users a row of each resource: makes it, parents first, or finds one that is there. */
  async prepare(): Promise<void> {
    const { owner, intruder, resources } = this.#ground;
    const lacking = [owner, intruder].flatMap((actor) => resources.map((resource) => ({ actor, resource })));
    for (const { actor, resource } of lacking) {
      if (!this.planted(actor, resource)) await this.plant(actor, resource);
    }
    for (const { actor, resource } of lacking) {
      if (!this.planted(actor, resource)) await this.#adopt(actor, resource);
    }
  }

  async #adopt(actor: Actor, resource: ApiResource): Promise<void> {
    const { owner, intruder, ...ground } = this.#ground;
    const planted = (user: Actor, each: ApiResource) => this.planted(user, each);
    const row = await adoptRow(actor, resource, { ...ground, planted, users: [owner, intruder] });
    if (row) this.#adopted.push(row);
  }

  /** Makes a row of a user; `undefined` when the API would not make one. */
  async plant(actor: Actor, resource: ApiResource): Promise<Row | undefined> {
    if (!this.#ground.writes || !resource.create) return undefined;
    const row = (await this.#tryToPlant(actor, resource)) ?? (await this.#plantAbout(actor, resource));
    if (row) this.made.push(row);
    return row;
  }

  async #tryToPlant(actor: Actor, resource: ApiResource): Promise<Row | undefined> {
    const account = this.#peopled.has(resource.collection) ? await this.#ground.signUp() : undefined;
    const rowOf: BodyMaker["rowOf"] = (...asked) => this.#rowOf(...asked);
    return await plantRow(actor, resource, {
      ...{ send: this.#ground.send, rowOf },
      bodyFor: (whole) => bodyFor(actor, resource, { whole, rowOf, ...(account && { account }) }),
    });
  }

  /** Once more, with the address of somebody who has an account: that is whom one can share a row with. */
  async #plantAbout(actor: Actor, resource: ApiResource): Promise<Row | undefined> {
    const { collection, create } = resource;
    const fields = Object.keys(create?.body?.schema.properties ?? {});
    if (this.#peopled.has(collection) || !fields.some((name) => PERSON.test(name))) return undefined;
    this.#peopled.add(collection);
    const row = await this.#tryToPlant(actor, resource);
    if (!row) this.#peopled.delete(collection);
    return row;
  }

  /** A body that the API accepts, as far as the document tells; its references lead to rows of the same user. */
  async bodyFor(actor: Actor, resource: ApiResource): Promise<Body | undefined> {
    this.#spare ??= this.#peopled.has(resource.collection) ? await this.#ground.signUp() : undefined;
    const account = this.#peopled.has(resource.collection) ? this.#spare : undefined;
    const rowOf: BodyMaker["rowOf"] = (...asked) => this.#rowOf(...asked);
    return await bodyFor(actor, resource, { whole: true, rowOf, ...(account && { account }) });
  }

  /** A row of a resource to refer to, planted if need be; never one of the resources above. */
  async #rowOf(actor: Actor, collection: string, above: readonly string[]): Promise<Row | undefined> {
    const resource = this.#ground.resources.find((each) => each.collection === collection);
    if (!resource || above.includes(collection)) return undefined;
    return this.planted(actor, resource) ?? (await this.plant(actor, resource));
  }

  /** A row that was there before the attack began. */
  planted(actor: Actor, resource: ApiResource): Row | undefined {
    const isIt = ({ owner, resource: { collection } }: Row) =>
      owner.name === actor.name && collection === resource.collection;
    const origin = originOf(resource, this.#ground.resources);
    const twin = origin && this.planted(actor, origin);
    return this.made.find(isIt) ?? this.#adopted.find(isIt) ?? (twin && twinOf(twin, resource));
  }

  /** A row of the owner that an attack may change or delete. */
  async target(resource: ApiResource): Promise<Row | undefined> {
    const { owner, resources, writes } = this.#ground;
    const origin = originOf(resource, resources);
    const row = await this.plant(owner, origin ?? resource);
    if (row) return origin ? twinOf(row, resource) : row;
    return writes && owner.account ? this.planted(owner, resource) : undefined;
  }
}
