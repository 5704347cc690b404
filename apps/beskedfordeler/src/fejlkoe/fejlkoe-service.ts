import { Inject, Injectable } from '@nestjs/common';
import { tekster } from '@sagdok/model';
import { MODTAGET, udenBeskeddata, type Haendelsesbesked, type StandardRetur } from '@sagdok/mox';
import { ADGANG, SagdokFejl, type Adgang } from '@sagdok/nest';
import { laesIndhold } from '../modtagelse/laes-indhold.js';
import { Modtagelse } from '../modtagelse/modtagelse.js';
import { Signal } from '../modtagelse/signal.js';
import type { HelFejlpost } from './fejl.js';
import { Fejlkoe, ukendtFejl, type Fejlsoegning } from './fejlkoe.js';

/** An entry as it is shown: the envelope of the message that it is about, which is never shown with its data. */
export interface VistFejlpost extends Omit<HelFejlpost, 'besked'> {
  readonly besked?: Haendelsesbesked;
}

/** Lets people see what could not be taken or delivered, and mend it. */
@Injectable()
export class FejlkoeService {
  constructor(
    private readonly fejlkoe: Fejlkoe,
    private readonly modtagelse: Modtagelse,
    private readonly signal: Signal,
    @Inject(ADGANG) private readonly adgang: Adgang,
  ) {}

  /** The entries that somebody may see. */
  async find(hvem: string, soegning: Fejlsoegning): Promise<readonly VistFejlpost[]> {
    this.#maa(hvem);
    const found: VistFejlpost[] = [];
    let { efter } = soegning;
    for (;;) {
      const page = await this.fejlkoe.find({ ...soegning, efter });
      found.push(...page.flatMap((post) => this.#vist(hvem, post) ?? []));
      efter = page.at(-1)?.id ?? efter;
      if (page.length < soegning.antal || found.length >= soegning.antal) return found.slice(0, soegning.antal);
    }
  }

  /** One entry. @throws SagdokFejl `ikke-fundet` */
  async laes(hvem: string, id: string): Promise<VistFejlpost> {
    this.#maa(hvem);
    const shown = this.#vist(hvem, await this.fejlkoe.laes(id));
    if (shown === undefined) throw ukendtFejl(id);
    return shown;
  }

  /** Removes an entry. @throws SagdokFejl `ikke-fundet` */
  async fjern(hvem: string, id: string): Promise<void> {
    await this.laes(hvem, id);
    await this.fejlkoe.fjern(id);
  }

  /**
   * Takes once more what could not be taken, or delivers once more what could not be delivered; the entry is gone when that is done.
   * @throws SagdokFejl `ikke-fundet`, or `konflikt` when it can no longer be done
   */
  async genfremsend(hvem: string, id: string): Promise<StandardRetur> {
    const post = await this.laes(hvem, id);
    switch (post.slags) {
      case 'levering':
        return this.#lever(id);
      case 'modtagelse':
        return this.#modtag(post);
      case 'doed':
        throw SagdokFejl.umuligt(DOED);
    }
  }

  async #lever(id: string): Promise<StandardRetur> {
    const dueslag = await this.fejlkoe.laegTilbage(id);
    if (dueslag === undefined) throw SagdokFejl.umuligt(DUESLAG_VAEK);
    this.signal.giv(new Set([dueslag]));
    return MODTAGET;
  }

  async #modtag({ id, format, indhold = '', afkortet }: VistFejlpost): Promise<StandardRetur> {
    if (afkortet === true) throw SagdokFejl.umuligt(AFKORTET);
    const read = laesIndhold(format === 'xml' ? 'xml' : 'json', Buffer.from(indhold));
    const laeste = 'flere' in read ? read.flere : [read.en];
    const refused = laeste.find((laest) => 'retur' in laest);
    if (refused !== undefined) return refused.retur;
    const svar = await this.modtagelse.gem(laeste.flatMap((laest) => ('indsendt' in laest ? [laest.indsendt] : [])));
    const conflict = svar.find(({ StatusKode }) => StatusKode !== 20);
    if (conflict !== undefined) return conflict;
    await this.fejlkoe.fjern(id);
    return MODTAGET;
  }

  #vist(hvem: string, { besked, ...post }: HelFejlpost): VistFejlpost | undefined {
    if (besked === undefined) return post;
    const read = JSON.parse(besked) as Haendelsesbesked;
    return this.adgang.beskeder.maaSe(hvem, read) ? { ...post, besked: udenBeskeddata(read) } : undefined;
  }

  #maa(hvem: string): void {
    if (!this.adgang.beskeder.maa(hvem, { slags: 'fejlkoe' })) throw SagdokFejl.ikkeTilladt(INGEN_ADGANG);
  }
}

const DUESLAG_VAEK = tekster(
  'Beskedens dueslag findes ikke mere; slet den fra fejlkøen',
  'The dueslag of the message is gone; remove it from the fejlkø',
);
const DOED = tekster(
  'Det er ingen besked til eller fra beskedfordeleren; bed afsenderen sende igen',
  'It is no message to or from the beskedfordeler; ask the sender to send it again',
);
const AFKORTET = tekster(
  'Der er kun gemt en del af det, der blev sendt; bed afsenderen sende igen',
  'Only a part of what was sent is kept; ask the sender to send it again',
);
const INGEN_ADGANG = tekster('Du har ikke adgang til fejlkøen', 'You have no access to the fejlkø');
