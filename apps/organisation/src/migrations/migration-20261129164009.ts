import { Migration } from '@mikro-orm/migrations';

export class Migration20261129164009 extends Migration {
  override name = 'Migration20261129164009';

  override up(): void | Promise<void> {
    this.addSql(
      `create index "bruger_egenskaber_brugervendtnoegle_foer" on "organisation"."bruger_egenskaber" using btree ((lower(brugervendtnoegle) collate "C"), objekt) where (not upper_inf(registreret));`,
    );
    this.addSql(
      `create index "bruger_egenskaber_brugernavn_foer" on "organisation"."bruger_egenskaber" using btree ((lower(brugernavn) collate "C"), objekt) where (not upper_inf(registreret));`,
    );

    this.addSql(
      `create index "bruger_relation_uuid_foer" on "organisation"."bruger_relation" using btree (uuid, relation) where (not upper_inf(registreret));`,
    );
    this.addSql(
      `create index "bruger_relation_urn_foer" on "organisation"."bruger_relation" using btree (urn, relation) where (not upper_inf(registreret) and urn is not null);`,
    );

    this.addSql(`drop index "organisation"."haendelse_transaktion";`);
    this.addSql(`alter table "organisation"."haendelse" drop column "transaktion";`);
    this.addSql(
      `create index "haendelse_registreret" on "organisation"."haendelse" using btree (registreret, objekt, nr);`,
    );

    this.addSql(
      `create index "interessefaellesskab_egenskaber_brugervendtnoegle_foer" on "organisation"."interessefaellesskab_egenskaber" using btree ((lower(brugervendtnoegle) collate "C"), objekt) where (not upper_inf(registreret));`,
    );
    this.addSql(
      `create index "interessefaellesskab_egenskaber_interessefaellesskabsnavn_foer" on "organisation"."interessefaellesskab_egenskaber" using btree ((lower(interessefaellesskabsnavn) collate "C"), objekt) where (not upper_inf(registreret));`,
    );

    this.addSql(
      `create index "interessefaellesskab_relation_uuid_foer" on "organisation"."interessefaellesskab_relation" using btree (uuid, relation) where (not upper_inf(registreret));`,
    );
    this.addSql(
      `create index "interessefaellesskab_relation_urn_foer" on "organisation"."interessefaellesskab_relation" using btree (urn, relation) where (not upper_inf(registreret) and urn is not null);`,
    );

    this.addSql(
      `create index "itsystem_egenskaber_brugervendtnoegle_foer" on "organisation"."itsystem_egenskaber" using btree ((lower(brugervendtnoegle) collate "C"), objekt) where (not upper_inf(registreret));`,
    );
    this.addSql(
      `create index "itsystem_egenskaber_itsystemnavn_foer" on "organisation"."itsystem_egenskaber" using btree ((lower(itsystemnavn) collate "C"), objekt) where (not upper_inf(registreret));`,
    );

    this.addSql(
      `create index "itsystem_relation_uuid_foer" on "organisation"."itsystem_relation" using btree (uuid, relation) where (not upper_inf(registreret));`,
    );
    this.addSql(
      `create index "itsystem_relation_urn_foer" on "organisation"."itsystem_relation" using btree (urn, relation) where (not upper_inf(registreret) and urn is not null);`,
    );

    this.addSql(
      `create index "organisation_egenskaber_brugervendtnoegle_foer" on "organisation"."organisation_egenskaber" using btree ((lower(brugervendtnoegle) collate "C"), objekt) where (not upper_inf(registreret));`,
    );
    this.addSql(
      `create index "organisation_egenskaber_organisationsnavn_foer" on "organisation"."organisation_egenskaber" using btree ((lower(organisationsnavn) collate "C"), objekt) where (not upper_inf(registreret));`,
    );

    this.addSql(
      `create index "organisation_relation_uuid_foer" on "organisation"."organisation_relation" using btree (uuid, relation) where (not upper_inf(registreret));`,
    );
    this.addSql(
      `create index "organisation_relation_urn_foer" on "organisation"."organisation_relation" using btree (urn, relation) where (not upper_inf(registreret) and urn is not null);`,
    );

    this.addSql(
      `create index "organisationenhed_egenskaber_brugervendtnoegle_foer" on "organisation"."organisationenhed_egenskaber" using btree ((lower(brugervendtnoegle) collate "C"), objekt) where (not upper_inf(registreret));`,
    );
    this.addSql(
      `create index "organisationenhed_egenskaber_enhedsnavn_foer" on "organisation"."organisationenhed_egenskaber" using btree ((lower(enhedsnavn) collate "C"), objekt) where (not upper_inf(registreret));`,
    );

    this.addSql(
      `create index "organisationenhed_relation_uuid_foer" on "organisation"."organisationenhed_relation" using btree (uuid, relation) where (not upper_inf(registreret));`,
    );
    this.addSql(
      `create index "organisationenhed_relation_urn_foer" on "organisation"."organisationenhed_relation" using btree (urn, relation) where (not upper_inf(registreret) and urn is not null);`,
    );

    this.addSql(
      `create index "organisationfunktion_egenskaber_brugervendtnoegle_foer" on "organisation"."organisationfunktion_egenskaber" using btree ((lower(brugervendtnoegle) collate "C"), objekt) where (not upper_inf(registreret));`,
    );
    this.addSql(
      `create index "organisationfunktion_egenskaber_funktionsnavn_foer" on "organisation"."organisationfunktion_egenskaber" using btree ((lower(funktionsnavn) collate "C"), objekt) where (not upper_inf(registreret));`,
    );

    this.addSql(
      `create index "organisationfunktion_relation_uuid_foer" on "organisation"."organisationfunktion_relation" using btree (uuid, relation) where (not upper_inf(registreret));`,
    );
    this.addSql(
      `create index "organisationfunktion_relation_urn_foer" on "organisation"."organisationfunktion_relation" using btree (urn, relation) where (not upper_inf(registreret) and urn is not null);`,
    );
  }

  override down(): void | Promise<void> {
    this.addSql(`drop index "organisation"."bruger_egenskaber_brugervendtnoegle_foer";`);
    this.addSql(`drop index "organisation"."bruger_egenskaber_brugernavn_foer";`);

    this.addSql(`drop index "organisation"."bruger_relation_uuid_foer";`);
    this.addSql(`drop index "organisation"."bruger_relation_urn_foer";`);

    this.addSql(`drop index "organisation"."haendelse_registreret";`);
    this.addSql(`alter table "organisation"."haendelse" add "transaktion" xid8 not null default pg_current_xact_id();`);
    this.addSql(`create index "haendelse_transaktion" on "organisation"."haendelse" ("transaktion", "objekt", "nr");`);

    this.addSql(`drop index "organisation"."interessefaellesskab_egenskaber_brugervendtnoegle_foer";`);
    this.addSql(`drop index "organisation"."interessefaellesskab_egenskaber_interessefaellesskabsnavn_foer";`);

    this.addSql(`drop index "organisation"."interessefaellesskab_relation_uuid_foer";`);
    this.addSql(`drop index "organisation"."interessefaellesskab_relation_urn_foer";`);

    this.addSql(`drop index "organisation"."itsystem_egenskaber_brugervendtnoegle_foer";`);
    this.addSql(`drop index "organisation"."itsystem_egenskaber_itsystemnavn_foer";`);

    this.addSql(`drop index "organisation"."itsystem_relation_uuid_foer";`);
    this.addSql(`drop index "organisation"."itsystem_relation_urn_foer";`);

    this.addSql(`drop index "organisation"."organisation_egenskaber_brugervendtnoegle_foer";`);
    this.addSql(`drop index "organisation"."organisation_egenskaber_organisationsnavn_foer";`);

    this.addSql(`drop index "organisation"."organisation_relation_uuid_foer";`);
    this.addSql(`drop index "organisation"."organisation_relation_urn_foer";`);

    this.addSql(`drop index "organisation"."organisationenhed_egenskaber_brugervendtnoegle_foer";`);
    this.addSql(`drop index "organisation"."organisationenhed_egenskaber_enhedsnavn_foer";`);

    this.addSql(`drop index "organisation"."organisationenhed_relation_uuid_foer";`);
    this.addSql(`drop index "organisation"."organisationenhed_relation_urn_foer";`);

    this.addSql(`drop index "organisation"."organisationfunktion_egenskaber_brugervendtnoegle_foer";`);
    this.addSql(`drop index "organisation"."organisationfunktion_egenskaber_funktionsnavn_foer";`);

    this.addSql(`drop index "organisation"."organisationfunktion_relation_uuid_foer";`);
    this.addSql(`drop index "organisation"."organisationfunktion_relation_urn_foer";`);
  }
}
