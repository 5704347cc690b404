import { Migration } from '@mikro-orm/migrations';

export class Migration20261129164013 extends Migration {
  override name = 'Migration20261129164013';

  override up(): void | Promise<void> {
    this.addSql(
      `create index "facet_egenskaber_brugervendtnoegle_foer" on "klassifikation"."facet_egenskaber" using btree ((lower(brugervendtnoegle) collate "C"), objekt) where (not upper_inf(registreret));`,
    );

    this.addSql(
      `create index "facet_relation_uuid_foer" on "klassifikation"."facet_relation" using btree (uuid, relation) where (not upper_inf(registreret));`,
    );
    this.addSql(
      `create index "facet_relation_urn_foer" on "klassifikation"."facet_relation" using btree (urn, relation) where (not upper_inf(registreret) and urn is not null);`,
    );

    this.addSql(`drop index "klassifikation"."haendelse_transaktion";`);
    this.addSql(`alter table "klassifikation"."haendelse" drop column "transaktion";`);
    this.addSql(
      `create index "haendelse_registreret" on "klassifikation"."haendelse" using btree (registreret, objekt, nr);`,
    );

    this.addSql(
      `create index "klasse_egenskaber_brugervendtnoegle_foer" on "klassifikation"."klasse_egenskaber" using btree ((lower(brugervendtnoegle) collate "C"), objekt) where (not upper_inf(registreret));`,
    );
    this.addSql(
      `create index "klasse_egenskaber_titel_foer" on "klassifikation"."klasse_egenskaber" using btree ((lower(titel) collate "C"), objekt) where (not upper_inf(registreret));`,
    );

    this.addSql(
      `create index "klasse_relation_uuid_foer" on "klassifikation"."klasse_relation" using btree (uuid, relation) where (not upper_inf(registreret));`,
    );
    this.addSql(
      `create index "klasse_relation_urn_foer" on "klassifikation"."klasse_relation" using btree (urn, relation) where (not upper_inf(registreret) and urn is not null);`,
    );

    this.addSql(
      `create index "klassifikation_egenskaber_brugervendtnoegle_foer" on "klassifikation"."klassifikation_egenskaber" using btree ((lower(brugervendtnoegle) collate "C"), objekt) where (not upper_inf(registreret));`,
    );
    this.addSql(
      `create index "klassifikation_egenskaber_kaldenavn_foer" on "klassifikation"."klassifikation_egenskaber" using btree ((lower(kaldenavn) collate "C"), objekt) where (not upper_inf(registreret));`,
    );

    this.addSql(
      `create index "klassifikation_relation_uuid_foer" on "klassifikation"."klassifikation_relation" using btree (uuid, relation) where (not upper_inf(registreret));`,
    );
    this.addSql(
      `create index "klassifikation_relation_urn_foer" on "klassifikation"."klassifikation_relation" using btree (urn, relation) where (not upper_inf(registreret) and urn is not null);`,
    );
  }

  override down(): void | Promise<void> {
    this.addSql(`drop index "klassifikation"."facet_egenskaber_brugervendtnoegle_foer";`);

    this.addSql(`drop index "klassifikation"."facet_relation_uuid_foer";`);
    this.addSql(`drop index "klassifikation"."facet_relation_urn_foer";`);

    this.addSql(`drop index "klassifikation"."haendelse_registreret";`);
    this.addSql(
      `alter table "klassifikation"."haendelse" add "transaktion" xid8 not null default pg_current_xact_id();`,
    );
    this.addSql(
      `create index "haendelse_transaktion" on "klassifikation"."haendelse" ("transaktion", "objekt", "nr");`,
    );

    this.addSql(`drop index "klassifikation"."klasse_egenskaber_brugervendtnoegle_foer";`);
    this.addSql(`drop index "klassifikation"."klasse_egenskaber_titel_foer";`);

    this.addSql(`drop index "klassifikation"."klasse_relation_uuid_foer";`);
    this.addSql(`drop index "klassifikation"."klasse_relation_urn_foer";`);

    this.addSql(`drop index "klassifikation"."klassifikation_egenskaber_brugervendtnoegle_foer";`);
    this.addSql(`drop index "klassifikation"."klassifikation_egenskaber_kaldenavn_foer";`);

    this.addSql(`drop index "klassifikation"."klassifikation_relation_uuid_foer";`);
    this.addSql(`drop index "klassifikation"."klassifikation_relation_urn_foer";`);
  }
}
