import type { Beskedmodtager, Haendelsesbesked, StandardRetur } from '@sagdok/mox';

/** A distributor that a test is: keeps what it is given, or fails as it is told to. */
export class BeskedIndbakke implements Beskedmodtager {
  readonly modtaget: Haendelsesbesked[] = [];
  /** How the next deliveries go wrong, the first first: they are refused with a code, or it is not known whether they arrived. */
  readonly fejl: (StandardRetur | Error)[] = [];

  modtag(beskeder: readonly Haendelsesbesked[]): Promise<readonly StandardRetur[]> {
    const fejl = this.fejl.shift();
    if (fejl instanceof Error) return Promise.reject(fejl);
    if (fejl !== undefined) return Promise.resolve(beskeder.map(() => fejl));
    this.modtaget.push(...beskeder);
    return Promise.resolve(beskeder.map(() => ({ StatusKode: 20 })));
  }

  /** What has come about an object, once there are so many. */
  async om(uuid: string, antal: number): Promise<readonly Haendelsesbesked[]> {
    const own = (): Haendelsesbesked[] =>
      this.modtaget.filter(({ Beskedkuvert: { Filtreringsdata } }) =>
        Filtreringsdata.ObjektRegistrering?.some(
          ({ ObjektId }) => ObjektId && 'UUIDIdentifikator' in ObjektId && ObjektId.UUIDIdentifikator === uuid,
        ),
      );
    while (own().length < antal) await new Promise((resolve) => setTimeout(resolve, 5));
    return own();
  }
}
