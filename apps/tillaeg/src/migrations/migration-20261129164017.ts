import { Migration } from '@mikro-orm/migrations';

export class Migration20261129164017 extends Migration {
  override name = 'Migration20261129164017';

  override up(): void | Promise<void> {
    this.addSql(
      `create index "aktivitet_egenskaber_brugervendtnoegle_foer" on "tillaeg"."aktivitet_egenskaber" using btree ((lower(brugervendtnoegle) collate "C"), objekt) where (not upper_inf(registreret));`,
    );
    this.addSql(
      `create index "aktivitet_egenskaber_aktivitetnavn_foer" on "tillaeg"."aktivitet_egenskaber" using btree ((lower(aktivitetnavn) collate "C"), objekt) where (not upper_inf(registreret));`,
    );

    this.addSql(
      `create index "aktivitet_relation_uuid_foer" on "tillaeg"."aktivitet_relation" using btree (uuid, relation) where (not upper_inf(registreret));`,
    );
    this.addSql(
      `create index "aktivitet_relation_urn_foer" on "tillaeg"."aktivitet_relation" using btree (urn, relation) where (not upper_inf(registreret) and urn is not null);`,
    );

    this.addSql(`drop index "tillaeg"."haendelse_transaktion";`);
    this.addSql(`alter table "tillaeg"."haendelse" drop column "transaktion";`);
    this.addSql(`create index "haendelse_registreret" on "tillaeg"."haendelse" using btree (registreret, objekt, nr);`);

    this.addSql(
      `create index "indsats_egenskaber_brugervendtnoegle_foer" on "tillaeg"."indsats_egenskaber" using btree ((lower(brugervendtnoegle) collate "C"), objekt) where (not upper_inf(registreret));`,
    );

    this.addSql(
      `create index "indsats_relation_uuid_foer" on "tillaeg"."indsats_relation" using btree (uuid, relation) where (not upper_inf(registreret));`,
    );
    this.addSql(
      `create index "indsats_relation_urn_foer" on "tillaeg"."indsats_relation" using btree (urn, relation) where (not upper_inf(registreret) and urn is not null);`,
    );

    this.addSql(
      `create index "loghaendelse_egenskaber_tidspunkt_foer" on "tillaeg"."loghaendelse_egenskaber" using btree ((lower(tidspunkt) collate "C"), objekt) where (not upper_inf(registreret));`,
    );

    this.addSql(
      `create index "loghaendelse_relation_uuid_foer" on "tillaeg"."loghaendelse_relation" using btree (uuid, relation) where (not upper_inf(registreret));`,
    );
    this.addSql(
      `create index "loghaendelse_relation_urn_foer" on "tillaeg"."loghaendelse_relation" using btree (urn, relation) where (not upper_inf(registreret) and urn is not null);`,
    );

    this.addSql(
      `create index "tilstand_egenskaber_brugervendtnoegle_foer" on "tillaeg"."tilstand_egenskaber" using btree ((lower(brugervendtnoegle) collate "C"), objekt) where (not upper_inf(registreret));`,
    );

    this.addSql(
      `create index "tilstand_relation_uuid_foer" on "tillaeg"."tilstand_relation" using btree (uuid, relation) where (not upper_inf(registreret));`,
    );
    this.addSql(
      `create index "tilstand_relation_urn_foer" on "tillaeg"."tilstand_relation" using btree (urn, relation) where (not upper_inf(registreret) and urn is not null);`,
    );
  }

  override down(): void | Promise<void> {
    this.addSql(`drop index "tillaeg"."aktivitet_egenskaber_brugervendtnoegle_foer";`);
    this.addSql(`drop index "tillaeg"."aktivitet_egenskaber_aktivitetnavn_foer";`);

    this.addSql(`drop index "tillaeg"."aktivitet_relation_uuid_foer";`);
    this.addSql(`drop index "tillaeg"."aktivitet_relation_urn_foer";`);

    this.addSql(`drop index "tillaeg"."haendelse_registreret";`);
    this.addSql(`alter table "tillaeg"."haendelse" add "transaktion" xid8 not null default pg_current_xact_id();`);
    this.addSql(`create index "haendelse_transaktion" on "tillaeg"."haendelse" ("transaktion", "objekt", "nr");`);

    this.addSql(`drop index "tillaeg"."indsats_egenskaber_brugervendtnoegle_foer";`);

    this.addSql(`drop index "tillaeg"."indsats_relation_uuid_foer";`);
    this.addSql(`drop index "tillaeg"."indsats_relation_urn_foer";`);

    this.addSql(`drop index "tillaeg"."loghaendelse_egenskaber_tidspunkt_foer";`);

    this.addSql(`drop index "tillaeg"."loghaendelse_relation_uuid_foer";`);
    this.addSql(`drop index "tillaeg"."loghaendelse_relation_urn_foer";`);

    this.addSql(`drop index "tillaeg"."tilstand_egenskaber_brugervendtnoegle_foer";`);

    this.addSql(`drop index "tillaeg"."tilstand_relation_uuid_foer";`);
    this.addSql(`drop index "tillaeg"."tilstand_relation_urn_foer";`);
  }
}
