import {
  beskednoegle,
  erForbigaaende,
  type Beskedmodtager,
  type Haendelsesbesked,
  type StandardRetur,
} from '@sagdok/mox';
import type { Uplaceret } from './uplacerede.js';
import { raaIBesked } from './vandbesked.js';

const INTET_SVAR: StandardRetur = { StatusKode: 50, FejlbeskedTekst: 'intet svar / no answer' };

/**
 * Sends readings on. Gives those that are refused for good: they wait for a person, and hold nobody up.
 * @throws Error when some cannot be taken now: all of them may be sent again, for those that are stored are known
 */
export const afsendAflaesninger = async (
  modtager: Beskedmodtager,
  beskeder: readonly Haendelsesbesked[],
): Promise<readonly Uplaceret[]> => {
  const answers = await modtager.modtag(beskeder);
  const returer = beskeder.map((besked, nr) => ({ besked, retur: answers[nr] ?? INTET_SVAR }));
  const refused = returer.filter(({ retur }) => retur.StatusKode !== 20);
  const later = refused.find(({ retur }) => erForbigaaende(retur.StatusKode));
  if (later !== undefined) throw new Error(textOf(later.retur));
  const tidspunkt = new Date().toISOString();
  return refused.map(({ besked, retur }) => ({
    beskedId: beskednoegle(besked),
    aflaesning: raaIBesked(besked),
    grund: textOf(retur),
    tidspunkt,
  }));
};

const textOf = ({ StatusKode, FejlbeskedTekst = '' }: StandardRetur): string =>
  `Beskedfordeleren afviste aflæsningen / The beskedfordeler refused the reading (${StatusKode}): ${FejlbeskedTekst}`;
