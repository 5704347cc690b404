import type { Haendelsesbesked } from '@sagdok/mox';
import type { HttpClient } from './http-client.js';

/** A message that was fetched. */
export interface Hentet {
  readonly position: string;
  readonly laan: string;
  readonly forsoeg: number;
  readonly besked: Haendelsesbesked;
}

/** A receiver that fetches from a dueslag. */
export class PullClient {
  constructor(
    private readonly http: HttpClient,
    readonly dueslag: string,
  ) {}

  async hent(body: object = {}): Promise<readonly Hentet[]> {
    return (await this.http.ok<{ beskeder: Hentet[] }>('POST', `/dueslag/${this.dueslag}/hent`, body)).beskeder;
  }

  async kvitter(hentet: readonly Hentet[]): Promise<void> {
    const positioner = hentet.map(({ position, laan }) => ({ position, laan }));
    await this.http.ok('POST', `/dueslag/${this.dueslag}/kvitter`, { positioner });
  }

  /** Fetches and acknowledges until there is no more. */
  async toem(body: object = {}): Promise<readonly Hentet[]> {
    const all: Hentet[] = [];
    for (;;) {
      const hentet = await this.hent(body);
      if (hentet.length === 0) return all;
      await this.kvitter(hentet);
      all.push(...hentet);
    }
  }
}
