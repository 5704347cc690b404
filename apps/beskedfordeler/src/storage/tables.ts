import { tableEntity, type Column, type TableDefinition } from '@sagdok/nest';

/** The PostgreSQL schema that the distributor owns. */
export const SCHEMA = 'beskedfordeler';

const required = (name: string, type: Column['type'], more: Partial<Column> = {}): Column => ({
  name,
  type,
  required: true,
  ...more,
});

const optional = (name: string, type: Column['type']): Column => ({ name, type });

/** The one row that all writers of messages and subscriptions take turns by: so positions become visible in their order. */
const TAELLER: TableDefinition = {
  schema: SCHEMA,
  name: 'taeller',
  columns: [
    required('id', 'integer'),
    // The position of the newest message.
    required('position', 'bigint'),
    // The version of the subscriptions: how often one has been made, changed or removed.
    required('abonnementer', 'bigint'),
  ],
  primary: ['id'],
  indexes: [],
};

/** The log: every message that was taken, once. */
const BESKED: TableDefinition = {
  schema: SCHEMA,
  name: 'besked',
  columns: [
    required('position', 'bigint'),
    required('besked_id', 'text'),
    required('ordensnoegle', 'text'),
    required('modtaget', 'timestamptz'),
    // JSON, as text: it may hold what `jsonb` cannot.
    required('indhold', 'text'),
    // The sender's own text where the message came as XML: it is delivered as it came, so that signatures in it stay valid.
    optional('xml', 'text'),
  ],
  primary: ['position'],
  indexes: [
    { name: 'besked_besked_id', definition: 'using btree (besked_id)', unique: true },
    { name: 'besked_ordensnoegle', definition: 'using btree (ordensnoegle, position)' },
    { name: 'besked_modtaget', definition: 'using btree (modtaget, position)' },
  ],
};

const ABONNEMENT: TableDefinition = {
  schema: SCHEMA,
  name: 'abonnement',
  columns: [
    required('id', 'uuid'),
    required('navn', 'text'),
    required('dueslag', 'uuid'),
    required('filtre', 'jsonb'),
    required('beskeddata', 'boolean'),
    optional('modtager', 'jsonb'),
    // Who made it, as `Adgang` knows them: what they may see, it may carry.
    required('ejer', 'text'),
    required('oprettet', 'timestamptz'),
    // The version of the subscriptions that this change of it made.
    required('version', 'bigint'),
    required('slettet', 'boolean'),
  ],
  primary: ['id'],
  indexes: [{ name: 'abonnement_version', definition: 'using btree (version)' }],
};

/** A subscriber's mailbox: how it is emptied, and how that goes. `tur` is counted up by whoever changes the states of its deliveries. */
const DUESLAG: TableDefinition = {
  schema: SCHEMA,
  name: 'dueslag',
  columns: [
    required('id', 'uuid'),
    required('levering', 'jsonb'),
    required('tur', 'bigint', { default: '0' }),
    required('afleveret', 'bigint', { default: '0' }),
    optional('afleveret_senest', 'timestamptz'),
    // The circuit: how many deliveries in a row found the receiver ill, since when, and when it is tried again.
    required('kreds_fejl', 'integer', { default: '0' }),
    optional('kreds_siden', 'timestamptz'),
    optional('kreds_til', 'timestamptz'),
    optional('fejl_kode', 'integer'),
    optional('fejl_tekst', 'text'),
    optional('fejl_tidspunkt', 'timestamptz'),
    // After which position it has had its messages, once it has a queue at the message broker: a queue that is lost is filled from there.
    optional('koe_efter', 'bigint'),
    required('slettet', 'boolean', { default: 'false' }),
  ],
  primary: ['id'],
  indexes: [],
};

/** A message that waits in a dueslag. Gone when it is acknowledged. */
const LEVERANCE: TableDefinition = {
  schema: SCHEMA,
  name: 'leverance',
  columns: [
    required('dueslag', 'uuid'),
    required('position', 'bigint'),
    required('ordensnoegle', 'text'),
    required('abonnement', 'uuid'),
    required('siden', 'timestamptz'),
    // klar, laant, udsat, or bag: an earlier message about the same object is under way, and it is looked at again after that.
    required('tilstand', 'text', { default: `'klar'` }),
    // As a truth value, of which the planner expects half where it has no statistics: with a text it would sort all that is ready.
    required('klar', 'boolean', { generated: `tilstand = 'klar'` }),
    // When a lease or a wait ends.
    optional('til', 'timestamptz'),
    required('forsoeg', 'integer', { default: '0' }),
    // By which turn of the dueslag it was lent last: whoever has it from an earlier one has it no more.
    optional('laan', 'bigint'),
    // How often the receiver has refused it, for what it is rather than for how the receiver is.
    required('afvist', 'integer', { default: '0' }),
  ],
  primary: ['dueslag', 'position'],
  indexes: [
    { name: 'leverance_klar', definition: 'using btree (dueslag, position) where (klar)' },
    { name: 'leverance_spaerrer', definition: 'using btree (dueslag, ordensnoegle, position) where (not klar)' },
    { name: 'leverance_laant', definition: `using btree (dueslag, ordensnoegle) where (tilstand = 'laant')` },
    { name: 'leverance_til', definition: 'using btree (dueslag, til) where (til is not null)' },
  ],
};

/** What could not be taken, and what could not be delivered. */
const FEJL: TableDefinition = {
  schema: SCHEMA,
  name: 'fejl',
  columns: [
    required('id', 'bigserial'),
    required('slags', 'text'),
    required('kode', 'integer'),
    required('tekst', 'text'),
    required('tidspunkt', 'timestamptz'),
    required('forsoeg', 'integer'),
    // Of a delivery.
    optional('dueslag', 'uuid'),
    optional('abonnement', 'uuid'),
    optional('position', 'bigint'),
    // Of what was sent to us: its form, its text, whether more came than is kept, and by what it is known when it comes again.
    optional('format', 'text'),
    optional('indhold', 'text'),
    optional('afkortet', 'boolean'),
    optional('aftryk', 'text'),
  ],
  primary: ['id'],
  indexes: [
    { name: 'fejl_dueslag', definition: 'using btree (dueslag, id)' },
    { name: 'fejl_position', definition: 'using btree (position) where (position is not null)' },
    { name: 'fejl_aftryk', definition: 'using btree (aftryk) where (aftryk is not null)', unique: true },
  ],
};

/** A replay under way: what of the log a subscription is given again. `naaet` is the position it has reached. */
const GENSPIL: TableDefinition = {
  schema: SCHEMA,
  name: 'genspil',
  columns: [
    required('id', 'bigserial'),
    required('abonnement', 'uuid'),
    required('dueslag', 'uuid'),
    required('naaet', 'bigint'),
    required('til', 'bigint'),
  ],
  primary: ['id'],
  indexes: [{ name: 'genspil_dueslag', definition: 'using btree (dueslag)' }],
};

/** The MikroORM entities of the distributor's tables, which its migrations are made from. */
export const entiteter = [TAELLER, BESKED, ABONNEMENT, DUESLAG, LEVERANCE, FEJL, GENSPIL].map(tableEntity);
