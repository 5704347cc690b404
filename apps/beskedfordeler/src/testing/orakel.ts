import type { Leverance } from '../dueslag/leverance.js';

interface Ventende {
  readonly position: bigint;
  /** Until when somebody has it. */
  laantTil: bigint;
  /** Not to be handed over before. */
  tidligst: bigint;
}

/** What a dueslag must do, slowly and plainly: it knows what waits about each object, who has what, and what is to wait. */
export class Orakel {
  readonly #ventende = new Map<string, Ventende[]>();
  readonly #kendte = new Set<string>();
  /** Everything that was handed over against the rules, in words. */
  readonly brud: string[] = [];

  /** A message waits; one that waits already goes on waiting as it did. */
  kommer(ordensnoegle: string, position: string): void {
    const om = this.#om(ordensnoegle);
    this.#kendte.add(position);
    if (om.some((each) => each.position === BigInt(position))) return;
    om.push({ position: BigInt(position), laantTil: 0n, tidligst: 0n });
    om.sort((a, b) => (a.position < b.position ? -1 : 1));
  }

  /** Messages were handed over at an instant, and lent until another. */
  udleveres(batch: readonly Leverance[], now: bigint, til: bigint): void {
    const given = new Set(batch.map(({ position }) => BigInt(position)));
    const lentBefore = new Set(
      [...this.#ventende].flatMap(([noegle, om]) =>
        om.some(({ position, laantTil }) => laantTil > now && !given.has(position)) ? [noegle] : [],
      ),
    );
    batch.forEach((leverance, i) => {
      this.#kontroller(leverance, { now, given, earlier: batch.slice(0, i), lentBefore });
    });
    for (const { position, ordensnoegle } of batch) {
      const each = this.#om(ordensnoegle).find((ventende) => ventende.position === BigInt(position));
      if (each !== undefined) each.laantTil = til;
    }
  }

  /** A message is done with. */
  faerdig({ ordensnoegle, position }: Leverance): void {
    const om = this.#om(ordensnoegle);
    const at = om.findIndex((each) => each.position === BigInt(position));
    if (at >= 0) om.splice(at, 1);
  }

  /** A message is given back, not to be handed over again before an instant. */
  tilbage({ ordensnoegle, position }: Leverance, tidligst: bigint): void {
    const each = this.#om(ordensnoegle).find((ventende) => ventende.position === BigInt(position));
    if (each === undefined) return;
    each.laantTil = 0n;
    each.tidligst = tidligst;
  }

  /** The positions that wait, or are lent. */
  get ventende(): readonly string[] {
    return [...this.#ventende.values()].flat().map(({ position }) => String(position));
  }

  #om(ordensnoegle: string): Ventende[] {
    const om = this.#ventende.get(ordensnoegle) ?? [];
    this.#ventende.set(ordensnoegle, om);
    return om;
  }

  #kontroller(
    { position, ordensnoegle }: Leverance,
    {
      now,
      given,
      earlier,
      lentBefore,
    }: {
      readonly now: bigint;
      readonly given: ReadonlySet<bigint>;
      readonly earlier: readonly Leverance[];
      readonly lentBefore: ReadonlySet<string>;
    },
  ): void {
    const nr = BigInt(position);
    const om = this.#om(ordensnoegle);
    const each = om.find((ventende) => ventende.position === nr);
    const broken = (rule: string): void => {
      this.brud.push(`${position} about ${ordensnoegle}: ${rule}`);
    };
    if (!this.#kendte.has(position)) broken('it never came');
    if (each === undefined) broken('it is done with');
    else if (each.laantTil > now) broken('somebody has it');
    else if (each.tidligst > now) broken('it is to wait');
    if (lentBefore.has(ordensnoegle)) broken('somebody has another');
    if (om.some((other) => other.position < nr && !given.has(other.position))) broken('an earlier one waits');
    if (earlier.some((other) => BigInt(other.position) >= nr)) broken('the batch is not in order');
  }
}
