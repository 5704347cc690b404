import { Migration } from '@mikro-orm/migrations';

export class Migration20261129164000 extends Migration {
  override name = 'Migration20261129164000';

  override up(): void | Promise<void> {
    this.addSql(`drop index "sag"."haendelse_transaktion";`);
    this.addSql(`alter table "sag"."haendelse" drop column "transaktion";`);
    this.addSql(`create index "haendelse_registreret" on "sag"."haendelse" using btree (registreret, objekt, nr);`);

    this.addSql(
      `create index "sag_egenskaber_brugervendtnoegle_foer" on "sag"."sag_egenskaber" using btree ((lower(brugervendtnoegle) collate "C"), objekt) where (not upper_inf(registreret));`,
    );
    this.addSql(
      `create index "sag_egenskaber_sagsnummer_foer" on "sag"."sag_egenskaber" using btree ((lower(sagsnummer) collate "C"), objekt) where (not upper_inf(registreret));`,
    );
    this.addSql(
      `create index "sag_egenskaber_titel_foer" on "sag"."sag_egenskaber" using btree ((lower(titel) collate "C"), objekt) where (not upper_inf(registreret));`,
    );

    this.addSql(
      `create index "sag_relation_uuid_foer" on "sag"."sag_relation" using btree (uuid, relation) where (not upper_inf(registreret));`,
    );
    this.addSql(
      `create index "sag_relation_urn_foer" on "sag"."sag_relation" using btree (urn, relation) where (not upper_inf(registreret) and urn is not null);`,
    );
  }

  override down(): void | Promise<void> {
    this.addSql(`drop index "sag"."haendelse_registreret";`);
    this.addSql(`alter table "sag"."haendelse" add "transaktion" xid8 not null default pg_current_xact_id();`);
    this.addSql(`create index "haendelse_transaktion" on "sag"."haendelse" ("transaktion", "objekt", "nr");`);

    this.addSql(`drop index "sag"."sag_egenskaber_brugervendtnoegle_foer";`);
    this.addSql(`drop index "sag"."sag_egenskaber_sagsnummer_foer";`);
    this.addSql(`drop index "sag"."sag_egenskaber_titel_foer";`);

    this.addSql(`drop index "sag"."sag_relation_uuid_foer";`);
    this.addSql(`drop index "sag"."sag_relation_urn_foer";`);
  }
}
