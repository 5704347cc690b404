import { contains, type Fakta, periode, type Registreret, replacePeriods, type Tidspunkt } from '@sagdok/tid';
import type { Enhed, Registration } from './registrations.ts';

/** Who was responsible, over a rectangle: when it held across, when it was known upwards. */
export interface Fact extends Fakta<Enhed>, Registreret {}

/** The facts that a row of registreringer leaves, those that later ones ended among them. */
export function factsOf(registrations: readonly Registration[]): readonly Fact[] {
  return registrations.reduce<readonly Fact[]>(write, []);
}

/** Who was responsible at `valid`, by what was known at `known`; undefined when nothing was known of it. */
export function responsible(facts: readonly Fact[], valid: Tidspunkt, known: Tidspunkt): Enhed | undefined {
  return facts.find(({ virkning, registreret }) => contains(virkning.periode, valid) && contains(registreret, known))
    ?.vaerdi;
}

function write(facts: readonly Fact[], { written, ansvarlig, holds }: Registration): readonly Fact[] {
  const current = facts.filter(({ registreret }) => registreret.til === 'infinity');
  const { ender, begynder } = replacePeriods(current, [{ virkning: { periode: holds }, vaerdi: ansvarlig }]);

  return [
    ...facts.filter((fact) => !ender.includes(fact)),
    ...ender.map((fact) => ({ ...fact, registreret: periode(fact.registreret.fra, written) })),
    ...begynder.map((fact) => ({ ...fact, registreret: periode(written, 'infinity') })),
  ];
}
