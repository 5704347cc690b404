import { kilde, tekster } from '@sagdok/model';
import type { Afsnit } from '../standarddel.ts';

export const agenter: Afsnit = {
  kode: 'AGT',
  anker: 'agenter',
  titel: tekster('Agenter', 'Agents'),
  forklaring: [
    tekster(
      'En MOX-agent hører til netop ét system og oversætter mellem det og standarden, begge veje. Den trækker på abonnementer, læser, omsætter, handler i systemet og fortæller, hvordan det gik.',
      'A MOX agent belongs to exactly one system and translates between it and the standard, both ways. It draws on subscriptions, reads, converts, acts in the system and tells how it went.',
    ),
  ],
  krav: [
    {
      id: 'BES-AGT-001',
      tekst: tekster(
        'En agent SKAL høre til netop ét system og bruge dets egen grænseflade.',
        'An agent MUST belong to exactly one system and use that system’s own interface.',
      ),
      kilde: kilde('K', tekster('KL, MOX-konceptet', 'KL, the MOX concept')),
    },
    {
      id: 'BES-AGT-002',
      tekst: tekster('En agent SKAL fortælle, om det lykkedes.', 'An agent MUST tell whether it succeeded.'),
      kilde: kilde('K', tekster('KL, MOX-konceptet', 'KL, the MOX concept')),
    },
    {
      id: 'BES-AGT-003',
      tekst: tekster(
        'En agent BØR handle i systemet på en brugers vegne.',
        'An agent SHOULD act in the system on behalf of a user.',
      ),
      kilde: kilde('K', tekster('KL, MOX-konceptet', 'KL, the MOX concept')),
    },
    {
      id: 'BES-AGT-004',
      tekst: tekster(
        'Forretningslogik SKAL ligge i agenter og systemer, og ikke i fordeleren.',
        'Business logic MUST lie in agents and systems, and not in the distributor.',
      ),
      kilde: kilde('K', tekster('KL, MOX-konceptet', 'KL, the MOX concept')),
    },
  ],
};
