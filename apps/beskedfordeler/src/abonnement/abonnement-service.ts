import { Inject, Injectable } from '@nestjs/common';
import { Turtager, type Levering } from '@sagdok/mox';
import {
  ABONNEMENTSFIL,
  ADGANG,
  DATABASE,
  refuse,
  SagdokFejl,
  SURROUNDINGS,
  type Adgang,
  type Database,
  type Surroundings,
} from '@sagdok/nest';
import { formatIso } from '@sagdok/tid';
import { Beskedlog } from '../beskedlog/beskedlog.js';
import { AT_ONCE, EMPTY } from '../oprydning/oprydning-sql.js';
import { REMOVE, SAVE } from './abonnement-sql.js';
import type { Abonnement } from './abonnement.js';
import {
  ANDEN_LEVERING,
  ANDENS_DUESLAG,
  ANDET_ID,
  DUESLAG_FAST,
  IKKE_TILLADT,
  ukendtAbonnement,
} from './abonnementsfejl.js';
import { Abonnementer } from './abonnementer.js';
import type { Erklaeret } from './abonnementsfil.js';
import type { Fra } from './fra.js';
import { sammeLevering } from './levering.js';
import type { Abonnementsoenske, Leveringsoenske } from './parse-abonnement.js';

/** What is stored, when a wish is met. */
interface Beslutning {
  readonly abonnement: Abonnement;
  /** Absent: it begins now. */
  readonly efter: string | null;
}

/** Whoever makes or changes an abonnement. */
interface Ansvarlig {
  readonly hvem: string;
  /** May they have such an abonnement? */
  readonly maa: (abonnement: Abonnement) => boolean;
}

/** The operator of the distributor, who need not ask, and whose all becomes that they declare. */
const OPERATOER: Ansvarlig = { hvem: ABONNEMENTSFIL, maa: () => true };

const leveringOf = (wanted: Leveringsoenske, before: Levering | undefined): Levering => {
  if (wanted.slags !== 'push') return wanted;
  const { hemmelighed, ...rest } = wanted;
  const kept = before?.slags === 'push' ? before.hemmelighed : undefined;
  const secret = hemmelighed === undefined ? kept : (hemmelighed ?? undefined);
  return { ...rest, ...(secret !== undefined && { hemmelighed: secret }) };
};

/** Makes, changes and removes abonnementer. What is decided on them is stored only if no other change came in between. */
@Injectable()
export class AbonnementService {
  // Changes in this process take turns: of several at once one would be stored, and the others decided anew.
  readonly #turtager = new Turtager();

  constructor(
    private readonly abonnementer: Abonnementer,
    private readonly log: Beskedlog,
    @Inject(DATABASE) private readonly database: Database,
    @Inject(SURROUNDINGS) private readonly surroundings: Surroundings,
    @Inject(ADGANG) private readonly adgang: Adgang,
  ) {}

  /** All that somebody may read. */
  async list(hvem: string): Promise<readonly Abonnement[]> {
    await this.abonnementer.opdater();
    return this.abonnementer.alle().filter((each) => this.#maa(hvem, each));
  }

  /**
   * One that somebody may read.
   * @throws SagdokFejl `ikke-fundet`
   */
  async laes(id: string, hvem: string): Promise<Abonnement> {
    await this.abonnementer.opdater();
    return this.#kendt(id, hvem);
  }

  /** Makes one. @throws SagdokFejl that names all that is wrong, or `konflikt` when its id is taken */
  async opret(oenske: Abonnementsoenske, hvem: string): Promise<Abonnement> {
    const id = oenske.id ?? this.surroundings.uuid();
    return this.#gem(id, oenske, this.#ansvarlig(hvem), (before) => {
      if (before !== undefined) throw SagdokFejl.findesAllerede({ da: 'et abonnement', en: 'an abonnement' }, id);
    });
  }

  /** Makes one, or changes it to what is wished for. @throws SagdokFejl that names all that is wrong */
  async saet(id: string, oenske: Abonnementsoenske, hvem: string): Promise<Abonnement> {
    if (oenske.id !== undefined && oenske.id !== id) refuse([ANDET_ID]);
    return this.#gem(id, oenske, this.#ansvarlig(hvem), (before) => {
      if (before !== undefined && !this.#maa(hvem, before)) throw ukendtAbonnement(id);
    });
  }

  /** Makes one that the operator has declared, or changes the one that has its id to that. @throws SagdokFejl that names all that is wrong */
  async erklaer(oenske: Erklaeret): Promise<Abonnement> {
    return this.#gem(oenske.id, oenske, OPERATOER, () => undefined);
  }

  /** Removes one, and what waits in its dueslag if no other has it. @throws SagdokFejl `ikke-fundet` */
  async fjern(id: string, hvem: string): Promise<void> {
    await this.#turtager.efterTur('', () => this.#fjern(id, hvem));
  }

  async #fjern(id: string, hvem: string): Promise<void> {
    let removed: boolean;
    do {
      await this.abonnementer.opdater();
      const { dueslag } = this.#kendt(id, hvem);
      const last = this.abonnementer.til(dueslag).length === 1;
      const { version } = this.abonnementer;
      removed = (await this.database.rows(REMOVE, [version, id, dueslag, last])).length > 0;
    } while (!removed);
    await this.abonnementer.opdater();
  }

  async #gem(
    id: string,
    oenske: Abonnementsoenske,
    ansvarlig: Ansvarlig,
    kontrol: (before: Abonnement | undefined) => void,
  ): Promise<Abonnement> {
    const efter = await this.#efter(oenske.fra);
    return this.#turtager.efterTur('', async () => {
      for (;;) {
        await this.abonnementer.opdater();
        const before = this.abonnementer.find(id);
        kontrol(before);
        const abonnement = this.#besluttet(id, oenske, ansvarlig, before);
        if (!ansvarlig.maa(abonnement)) throw SagdokFejl.ikkeTilladt(IKKE_TILLADT);
        if (this.abonnementer.til(abonnement.dueslag).length === 0) await this.#toem(abonnement.dueslag);
        if (await this.#skriv({ abonnement, efter: before === undefined ? efter : null })) {
          await this.abonnementer.opdater();
          return abonnement;
        }
      }
    });
  }

  #besluttet(
    id: string,
    oenske: Abonnementsoenske,
    { hvem, maa }: Ansvarlig,
    before: Abonnement | undefined,
  ): Abonnement {
    const dueslag = oenske.dueslag ?? before?.dueslag ?? this.surroundings.uuid();
    const others = this.abonnementer.til(dueslag).filter((each) => each.id !== id);
    const levering = leveringOf(oenske.levering, (before ?? others[0])?.levering);
    refuse([
      ...(before !== undefined && before.dueslag !== dueslag ? [DUESLAG_FAST] : []),
      ...(others.every(maa) ? [] : [ANDENS_DUESLAG]),
      ...(others.every((each) => sammeLevering(each.levering, levering)) ? [] : [ANDEN_LEVERING]),
    ]);
    const { navn, filtre, beskeddata, modtager } = oenske;
    return {
      id,
      navn,
      filtre,
      levering,
      beskeddata,
      ...(modtager !== undefined && { modtager }),
      dueslag,
      ejer: hvem === ABONNEMENTSFIL ? hvem : (before?.ejer ?? hvem),
      oprettet: before?.oprettet ?? this.surroundings.now(),
    };
  }

  async #skriv({ abonnement, efter }: Beslutning): Promise<boolean> {
    const { id, navn, dueslag, filtre, levering, beskeddata, modtager, ejer, oprettet } = abonnement;
    const rows = await this.database.rows(SAVE, [
      this.abonnementer.version,
      id,
      navn,
      dueslag,
      JSON.stringify(filtre),
      JSON.stringify(levering),
      beskeddata,
      modtager === undefined ? null : JSON.stringify(modtager),
      ejer,
      formatIso(oprettet),
      efter,
    ]);
    return rows.length > 0;
  }

  async #efter(fra: Fra): Promise<string | null> {
    if (fra.slags === 'nu') return null;
    return fra.slags === 'position' ? fra.position : this.log.foer(fra.tidspunkt);
  }

  /** What was left in a dueslag that had been removed is not for whoever has it anew. */
  async #toem(dueslag: string): Promise<void> {
    let removed: unknown;
    do {
      const [row] = await this.database.rows(EMPTY, [dueslag]);
      removed = row?.[0];
    } while (removed === AT_ONCE);
  }

  #ansvarlig(hvem: string): Ansvarlig {
    return { hvem, maa: (abonnement) => this.#maa(hvem, abonnement) };
  }

  #kendt(id: string, hvem: string): Abonnement {
    const found = this.abonnementer.find(id);
    if (found === undefined || !this.#maa(hvem, found)) throw ukendtAbonnement(id);
    return found;
  }

  #maa(hvem: string, { ejer, modtager, beskeddata }: Abonnement): boolean {
    const handling = { slags: 'abonner', ejer, beskeddata, ...(modtager !== undefined && { modtager }) } as const;
    return this.adgang.beskeder.maa(hvem, handling);
  }
}
