import { Migration } from '@mikro-orm/migrations';

export class Migration20261129164005 extends Migration {
  override name = 'Migration20261129164005';

  override up(): void | Promise<void> {
    this.addSql(
      `create index "dokument_egenskaber_brugervendtnoegle_foer" on "dokument"."dokument_egenskaber" using btree ((lower(brugervendtnoegle) collate "C"), objekt) where (not upper_inf(registreret));`,
    );
    this.addSql(
      `create index "dokument_egenskaber_titel_foer" on "dokument"."dokument_egenskaber" using btree ((lower(titel) collate "C"), objekt) where (not upper_inf(registreret));`,
    );

    this.addSql(
      `create index "dokument_relation_uuid_foer" on "dokument"."dokument_relation" using btree (uuid, relation) where (not upper_inf(registreret));`,
    );
    this.addSql(
      `create index "dokument_relation_urn_foer" on "dokument"."dokument_relation" using btree (urn, relation) where (not upper_inf(registreret) and urn is not null);`,
    );

    this.addSql(
      `create index "dokument_varianter_dele_relation_uuid_foer" on "dokument"."dokument_varianter_dele_relation" using btree (uuid, relation) where (not upper_inf(registreret));`,
    );
    this.addSql(
      `create index "dokument_varianter_dele_relation_urn_foer" on "dokument"."dokument_varianter_dele_relation" using btree (urn, relation) where (not upper_inf(registreret) and urn is not null);`,
    );

    this.addSql(`drop index "dokument"."haendelse_transaktion";`);
    this.addSql(`alter table "dokument"."haendelse" drop column "transaktion";`);
    this.addSql(
      `create index "haendelse_registreret" on "dokument"."haendelse" using btree (registreret, objekt, nr);`,
    );
  }

  override down(): void | Promise<void> {
    this.addSql(`drop index "dokument"."dokument_egenskaber_brugervendtnoegle_foer";`);
    this.addSql(`drop index "dokument"."dokument_egenskaber_titel_foer";`);

    this.addSql(`drop index "dokument"."dokument_relation_uuid_foer";`);
    this.addSql(`drop index "dokument"."dokument_relation_urn_foer";`);

    this.addSql(`drop index "dokument"."dokument_varianter_dele_relation_uuid_foer";`);
    this.addSql(`drop index "dokument"."dokument_varianter_dele_relation_urn_foer";`);

    this.addSql(`drop index "dokument"."haendelse_registreret";`);
    this.addSql(`alter table "dokument"."haendelse" add "transaktion" xid8 not null default pg_current_xact_id();`);
    this.addSql(`create index "haendelse_transaktion" on "dokument"."haendelse" ("transaktion", "objekt", "nr");`);
  }
}
