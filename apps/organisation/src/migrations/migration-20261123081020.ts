import { Migration } from '@mikro-orm/migrations';

export class Migration20261123081020 extends Migration {
  override name = 'Migration20261123081020';

  override up(): void | Promise<void> {
    this.addSql(`create schema if not exists "organisation";`);
    this.addSql(
      `create table "organisation"."bruger_egenskaber" ("objekt" uuid not null, "nr" integer not null, "lbnr" integer not null, "registreret" tstzrange not null, "virkning" tstzrange not null, "aktoerref" uuid null, "aktoertypekode" text null, "notetekst" text null, "brugervendtnoegle" text null, "brugernavn" text null, "brugertype" text null, "integrationsdata" text null, primary key ("objekt", "nr", "lbnr"));`,
    );
    this.addSql(
      `create index "bruger_egenskaber_gaeldende" on "organisation"."bruger_egenskaber" using btree (objekt) where (upper_inf(registreret));`,
    );
    this.addSql(
      `create index "bruger_egenskaber_brugervendtnoegle" on "organisation"."bruger_egenskaber" using btree ((lower(brugervendtnoegle) collate "C"), objekt) where (upper_inf(registreret));`,
    );
    this.addSql(
      `create index "bruger_egenskaber_brugernavn" on "organisation"."bruger_egenskaber" using btree ((lower(brugernavn) collate "C"), objekt) where (upper_inf(registreret));`,
    );

    this.addSql(
      `create table "organisation"."bruger_registrering" ("objekt" uuid not null, "nr" integer not null, "registreret" tstzrange not null, "livscykluskode" text not null, "brugerref" uuid not null, "note" text not null, primary key ("objekt", "nr"));`,
    );
    this.addSql(
      `create unique index "bruger_registrering_gaeldende" on "organisation"."bruger_registrering" using btree (objekt) where (upper_inf(registreret));`,
    );

    this.addSql(
      `create table "organisation"."bruger_relation" ("objekt" uuid not null, "nr" integer not null, "lbnr" integer not null, "registreret" tstzrange not null, "virkning" tstzrange not null, "aktoerref" uuid null, "aktoertypekode" text null, "notetekst" text null, "relation" text not null, "indeks" integer null, "uuid" uuid null, "urn" text null, "objekttype" text null, "enkelt" boolean not null, primary key ("objekt", "nr", "lbnr"));`,
    );
    this.addSql(
      `create index "bruger_relation_gaeldende" on "organisation"."bruger_relation" using btree (objekt, relation) where (upper_inf(registreret));`,
    );
    this.addSql(
      `create index "bruger_relation_uuid" on "organisation"."bruger_relation" using btree (uuid, relation) where (upper_inf(registreret));`,
    );
    this.addSql(
      `create index "bruger_relation_urn" on "organisation"."bruger_relation" using btree (urn, relation) where (upper_inf(registreret) and urn is not null);`,
    );
    this.addSql(
      `create unique index "bruger_relation_indeks" on "organisation"."bruger_relation" using btree (objekt, relation, indeks) where (upper_inf(registreret) and indeks is not null);`,
    );

    this.addSql(
      `create table "organisation"."bruger_tilstand" ("objekt" uuid not null, "nr" integer not null, "lbnr" integer not null, "registreret" tstzrange not null, "virkning" tstzrange not null, "aktoerref" uuid null, "aktoertypekode" text null, "notetekst" text null, "tilstand" text not null, "vaerdi" text null, primary key ("objekt", "nr", "lbnr"));`,
    );
    this.addSql(
      `create index "bruger_tilstand_gaeldende" on "organisation"."bruger_tilstand" using btree (objekt) where (upper_inf(registreret));`,
    );
    this.addSql(
      `create index "bruger_tilstand_vaerdi" on "organisation"."bruger_tilstand" using btree (tilstand, vaerdi, objekt) where (upper_inf(registreret));`,
    );

    this.addSql(
      `create table "organisation"."haendelse" ("objekttype" text not null, "objekt" uuid not null, "nr" integer not null, "besked_id" uuid not null default gen_random_uuid(), "registreret" timestamptz not null, "livscykluskode" text not null, "brugerref" uuid not null, "transaktion" xid8 not null default pg_current_xact_id(), primary key ("objekttype", "objekt", "nr"));`,
    );
    this.addSql(
      `create index "haendelse_transaktion" on "organisation"."haendelse" using btree (transaktion, objekt, nr);`,
    );

    this.addSql(
      `create table "organisation"."idempotens" ("objekttype" text not null, "objekt" uuid not null, "noegle" text not null, "fingeraftryk" text not null, "nr" integer not null, "registreret" timestamptz not null, primary key ("objekttype", "objekt", "noegle"));`,
    );

    this.addSql(
      `create table "organisation"."interessefaellesskab_egenskaber" ("objekt" uuid not null, "nr" integer not null, "lbnr" integer not null, "registreret" tstzrange not null, "virkning" tstzrange not null, "aktoerref" uuid null, "aktoertypekode" text null, "notetekst" text null, "brugervendtnoegle" text null, "interessefaellesskabsnavn" text null, "interessefaellesskabstype" text null, "integrationsdata" text null, primary key ("objekt", "nr", "lbnr"));`,
    );
    this.addSql(
      `create index "interessefaellesskab_egenskaber_gaeldende" on "organisation"."interessefaellesskab_egenskaber" using btree (objekt) where (upper_inf(registreret));`,
    );
    this.addSql(
      `create index "interessefaellesskab_egenskaber_brugervendtnoegle" on "organisation"."interessefaellesskab_egenskaber" using btree ((lower(brugervendtnoegle) collate "C"), objekt) where (upper_inf(registreret));`,
    );
    this.addSql(
      `create index "interessefaellesskab_egenskaber_interessefaellesskabsnavn" on "organisation"."interessefaellesskab_egenskaber" using btree ((lower(interessefaellesskabsnavn) collate "C"), objekt) where (upper_inf(registreret));`,
    );

    this.addSql(
      `create table "organisation"."interessefaellesskab_registrering" ("objekt" uuid not null, "nr" integer not null, "registreret" tstzrange not null, "livscykluskode" text not null, "brugerref" uuid not null, "note" text not null, primary key ("objekt", "nr"));`,
    );
    this.addSql(
      `create unique index "interessefaellesskab_registrering_gaeldende" on "organisation"."interessefaellesskab_registrering" using btree (objekt) where (upper_inf(registreret));`,
    );

    this.addSql(
      `create table "organisation"."interessefaellesskab_relation" ("objekt" uuid not null, "nr" integer not null, "lbnr" integer not null, "registreret" tstzrange not null, "virkning" tstzrange not null, "aktoerref" uuid null, "aktoertypekode" text null, "notetekst" text null, "relation" text not null, "indeks" integer null, "uuid" uuid null, "urn" text null, "objekttype" text null, "enkelt" boolean not null, primary key ("objekt", "nr", "lbnr"));`,
    );
    this.addSql(
      `create index "interessefaellesskab_relation_gaeldende" on "organisation"."interessefaellesskab_relation" using btree (objekt, relation) where (upper_inf(registreret));`,
    );
    this.addSql(
      `create index "interessefaellesskab_relation_uuid" on "organisation"."interessefaellesskab_relation" using btree (uuid, relation) where (upper_inf(registreret));`,
    );
    this.addSql(
      `create index "interessefaellesskab_relation_urn" on "organisation"."interessefaellesskab_relation" using btree (urn, relation) where (upper_inf(registreret) and urn is not null);`,
    );
    this.addSql(
      `create unique index "interessefaellesskab_relation_indeks" on "organisation"."interessefaellesskab_relation" using btree (objekt, relation, indeks) where (upper_inf(registreret) and indeks is not null);`,
    );

    this.addSql(
      `create table "organisation"."interessefaellesskab_tilstand" ("objekt" uuid not null, "nr" integer not null, "lbnr" integer not null, "registreret" tstzrange not null, "virkning" tstzrange not null, "aktoerref" uuid null, "aktoertypekode" text null, "notetekst" text null, "tilstand" text not null, "vaerdi" text null, primary key ("objekt", "nr", "lbnr"));`,
    );
    this.addSql(
      `create index "interessefaellesskab_tilstand_gaeldende" on "organisation"."interessefaellesskab_tilstand" using btree (objekt) where (upper_inf(registreret));`,
    );
    this.addSql(
      `create index "interessefaellesskab_tilstand_vaerdi" on "organisation"."interessefaellesskab_tilstand" using btree (tilstand, vaerdi, objekt) where (upper_inf(registreret));`,
    );

    this.addSql(
      `create table "organisation"."itsystem_egenskaber" ("objekt" uuid not null, "nr" integer not null, "lbnr" integer not null, "registreret" tstzrange not null, "virkning" tstzrange not null, "aktoerref" uuid null, "aktoertypekode" text null, "notetekst" text null, "brugervendtnoegle" text null, "itsystemnavn" text null, "itsystemtype" text null, "konfigurationreference" text[] null, "integrationsdata" text null, primary key ("objekt", "nr", "lbnr"));`,
    );
    this.addSql(
      `create index "itsystem_egenskaber_gaeldende" on "organisation"."itsystem_egenskaber" using btree (objekt) where (upper_inf(registreret));`,
    );
    this.addSql(
      `create index "itsystem_egenskaber_brugervendtnoegle" on "organisation"."itsystem_egenskaber" using btree ((lower(brugervendtnoegle) collate "C"), objekt) where (upper_inf(registreret));`,
    );
    this.addSql(
      `create index "itsystem_egenskaber_itsystemnavn" on "organisation"."itsystem_egenskaber" using btree ((lower(itsystemnavn) collate "C"), objekt) where (upper_inf(registreret));`,
    );

    this.addSql(
      `create table "organisation"."itsystem_registrering" ("objekt" uuid not null, "nr" integer not null, "registreret" tstzrange not null, "livscykluskode" text not null, "brugerref" uuid not null, "note" text not null, primary key ("objekt", "nr"));`,
    );
    this.addSql(
      `create unique index "itsystem_registrering_gaeldende" on "organisation"."itsystem_registrering" using btree (objekt) where (upper_inf(registreret));`,
    );

    this.addSql(
      `create table "organisation"."itsystem_relation" ("objekt" uuid not null, "nr" integer not null, "lbnr" integer not null, "registreret" tstzrange not null, "virkning" tstzrange not null, "aktoerref" uuid null, "aktoertypekode" text null, "notetekst" text null, "relation" text not null, "indeks" integer null, "uuid" uuid null, "urn" text null, "objekttype" text null, "enkelt" boolean not null, primary key ("objekt", "nr", "lbnr"));`,
    );
    this.addSql(
      `create index "itsystem_relation_gaeldende" on "organisation"."itsystem_relation" using btree (objekt, relation) where (upper_inf(registreret));`,
    );
    this.addSql(
      `create index "itsystem_relation_uuid" on "organisation"."itsystem_relation" using btree (uuid, relation) where (upper_inf(registreret));`,
    );
    this.addSql(
      `create index "itsystem_relation_urn" on "organisation"."itsystem_relation" using btree (urn, relation) where (upper_inf(registreret) and urn is not null);`,
    );
    this.addSql(
      `create unique index "itsystem_relation_indeks" on "organisation"."itsystem_relation" using btree (objekt, relation, indeks) where (upper_inf(registreret) and indeks is not null);`,
    );

    this.addSql(
      `create table "organisation"."itsystem_tilstand" ("objekt" uuid not null, "nr" integer not null, "lbnr" integer not null, "registreret" tstzrange not null, "virkning" tstzrange not null, "aktoerref" uuid null, "aktoertypekode" text null, "notetekst" text null, "tilstand" text not null, "vaerdi" text null, primary key ("objekt", "nr", "lbnr"));`,
    );
    this.addSql(
      `create index "itsystem_tilstand_gaeldende" on "organisation"."itsystem_tilstand" using btree (objekt) where (upper_inf(registreret));`,
    );
    this.addSql(
      `create index "itsystem_tilstand_vaerdi" on "organisation"."itsystem_tilstand" using btree (tilstand, vaerdi, objekt) where (upper_inf(registreret));`,
    );

    this.addSql(
      `create table "organisation"."laeser" ("navn" text not null, "ejer" uuid not null, "til" timestamptz not null, primary key ("navn"));`,
    );

    this.addSql(
      `create table "organisation"."organisation_egenskaber" ("objekt" uuid not null, "nr" integer not null, "lbnr" integer not null, "registreret" tstzrange not null, "virkning" tstzrange not null, "aktoerref" uuid null, "aktoertypekode" text null, "notetekst" text null, "brugervendtnoegle" text null, "organisationsnavn" text null, "integrationsdata" text null, primary key ("objekt", "nr", "lbnr"));`,
    );
    this.addSql(
      `create index "organisation_egenskaber_gaeldende" on "organisation"."organisation_egenskaber" using btree (objekt) where (upper_inf(registreret));`,
    );
    this.addSql(
      `create index "organisation_egenskaber_brugervendtnoegle" on "organisation"."organisation_egenskaber" using btree ((lower(brugervendtnoegle) collate "C"), objekt) where (upper_inf(registreret));`,
    );
    this.addSql(
      `create index "organisation_egenskaber_organisationsnavn" on "organisation"."organisation_egenskaber" using btree ((lower(organisationsnavn) collate "C"), objekt) where (upper_inf(registreret));`,
    );

    this.addSql(
      `create table "organisation"."organisation_registrering" ("objekt" uuid not null, "nr" integer not null, "registreret" tstzrange not null, "livscykluskode" text not null, "brugerref" uuid not null, "note" text not null, primary key ("objekt", "nr"));`,
    );
    this.addSql(
      `create unique index "organisation_registrering_gaeldende" on "organisation"."organisation_registrering" using btree (objekt) where (upper_inf(registreret));`,
    );

    this.addSql(
      `create table "organisation"."organisation_relation" ("objekt" uuid not null, "nr" integer not null, "lbnr" integer not null, "registreret" tstzrange not null, "virkning" tstzrange not null, "aktoerref" uuid null, "aktoertypekode" text null, "notetekst" text null, "relation" text not null, "indeks" integer null, "uuid" uuid null, "urn" text null, "objekttype" text null, "enkelt" boolean not null, primary key ("objekt", "nr", "lbnr"));`,
    );
    this.addSql(
      `create index "organisation_relation_gaeldende" on "organisation"."organisation_relation" using btree (objekt, relation) where (upper_inf(registreret));`,
    );
    this.addSql(
      `create index "organisation_relation_uuid" on "organisation"."organisation_relation" using btree (uuid, relation) where (upper_inf(registreret));`,
    );
    this.addSql(
      `create index "organisation_relation_urn" on "organisation"."organisation_relation" using btree (urn, relation) where (upper_inf(registreret) and urn is not null);`,
    );
    this.addSql(
      `create unique index "organisation_relation_indeks" on "organisation"."organisation_relation" using btree (objekt, relation, indeks) where (upper_inf(registreret) and indeks is not null);`,
    );

    this.addSql(
      `create table "organisation"."organisation_tilstand" ("objekt" uuid not null, "nr" integer not null, "lbnr" integer not null, "registreret" tstzrange not null, "virkning" tstzrange not null, "aktoerref" uuid null, "aktoertypekode" text null, "notetekst" text null, "tilstand" text not null, "vaerdi" text null, primary key ("objekt", "nr", "lbnr"));`,
    );
    this.addSql(
      `create index "organisation_tilstand_gaeldende" on "organisation"."organisation_tilstand" using btree (objekt) where (upper_inf(registreret));`,
    );
    this.addSql(
      `create index "organisation_tilstand_vaerdi" on "organisation"."organisation_tilstand" using btree (tilstand, vaerdi, objekt) where (upper_inf(registreret));`,
    );

    this.addSql(
      `create table "organisation"."organisationenhed_egenskaber" ("objekt" uuid not null, "nr" integer not null, "lbnr" integer not null, "registreret" tstzrange not null, "virkning" tstzrange not null, "aktoerref" uuid null, "aktoertypekode" text null, "notetekst" text null, "brugervendtnoegle" text null, "enhedsnavn" text null, "integrationsdata" text null, primary key ("objekt", "nr", "lbnr"));`,
    );
    this.addSql(
      `create index "organisationenhed_egenskaber_gaeldende" on "organisation"."organisationenhed_egenskaber" using btree (objekt) where (upper_inf(registreret));`,
    );
    this.addSql(
      `create index "organisationenhed_egenskaber_brugervendtnoegle" on "organisation"."organisationenhed_egenskaber" using btree ((lower(brugervendtnoegle) collate "C"), objekt) where (upper_inf(registreret));`,
    );
    this.addSql(
      `create index "organisationenhed_egenskaber_enhedsnavn" on "organisation"."organisationenhed_egenskaber" using btree ((lower(enhedsnavn) collate "C"), objekt) where (upper_inf(registreret));`,
    );

    this.addSql(
      `create table "organisation"."organisationenhed_registrering" ("objekt" uuid not null, "nr" integer not null, "registreret" tstzrange not null, "livscykluskode" text not null, "brugerref" uuid not null, "note" text not null, primary key ("objekt", "nr"));`,
    );
    this.addSql(
      `create unique index "organisationenhed_registrering_gaeldende" on "organisation"."organisationenhed_registrering" using btree (objekt) where (upper_inf(registreret));`,
    );

    this.addSql(
      `create table "organisation"."organisationenhed_relation" ("objekt" uuid not null, "nr" integer not null, "lbnr" integer not null, "registreret" tstzrange not null, "virkning" tstzrange not null, "aktoerref" uuid null, "aktoertypekode" text null, "notetekst" text null, "relation" text not null, "indeks" integer null, "uuid" uuid null, "urn" text null, "objekttype" text null, "enkelt" boolean not null, primary key ("objekt", "nr", "lbnr"));`,
    );
    this.addSql(
      `create index "organisationenhed_relation_gaeldende" on "organisation"."organisationenhed_relation" using btree (objekt, relation) where (upper_inf(registreret));`,
    );
    this.addSql(
      `create index "organisationenhed_relation_uuid" on "organisation"."organisationenhed_relation" using btree (uuid, relation) where (upper_inf(registreret));`,
    );
    this.addSql(
      `create index "organisationenhed_relation_urn" on "organisation"."organisationenhed_relation" using btree (urn, relation) where (upper_inf(registreret) and urn is not null);`,
    );
    this.addSql(
      `create unique index "organisationenhed_relation_indeks" on "organisation"."organisationenhed_relation" using btree (objekt, relation, indeks) where (upper_inf(registreret) and indeks is not null);`,
    );

    this.addSql(
      `create table "organisation"."organisationenhed_tilstand" ("objekt" uuid not null, "nr" integer not null, "lbnr" integer not null, "registreret" tstzrange not null, "virkning" tstzrange not null, "aktoerref" uuid null, "aktoertypekode" text null, "notetekst" text null, "tilstand" text not null, "vaerdi" text null, primary key ("objekt", "nr", "lbnr"));`,
    );
    this.addSql(
      `create index "organisationenhed_tilstand_gaeldende" on "organisation"."organisationenhed_tilstand" using btree (objekt) where (upper_inf(registreret));`,
    );
    this.addSql(
      `create index "organisationenhed_tilstand_vaerdi" on "organisation"."organisationenhed_tilstand" using btree (tilstand, vaerdi, objekt) where (upper_inf(registreret));`,
    );

    this.addSql(
      `create table "organisation"."organisationfunktion_egenskaber" ("objekt" uuid not null, "nr" integer not null, "lbnr" integer not null, "registreret" tstzrange not null, "virkning" tstzrange not null, "aktoerref" uuid null, "aktoertypekode" text null, "notetekst" text null, "brugervendtnoegle" text null, "funktionsnavn" text null, "integrationsdata" text null, primary key ("objekt", "nr", "lbnr"));`,
    );
    this.addSql(
      `create index "organisationfunktion_egenskaber_gaeldende" on "organisation"."organisationfunktion_egenskaber" using btree (objekt) where (upper_inf(registreret));`,
    );
    this.addSql(
      `create index "organisationfunktion_egenskaber_brugervendtnoegle" on "organisation"."organisationfunktion_egenskaber" using btree ((lower(brugervendtnoegle) collate "C"), objekt) where (upper_inf(registreret));`,
    );
    this.addSql(
      `create index "organisationfunktion_egenskaber_funktionsnavn" on "organisation"."organisationfunktion_egenskaber" using btree ((lower(funktionsnavn) collate "C"), objekt) where (upper_inf(registreret));`,
    );

    this.addSql(
      `create table "organisation"."organisationfunktion_registrering" ("objekt" uuid not null, "nr" integer not null, "registreret" tstzrange not null, "livscykluskode" text not null, "brugerref" uuid not null, "note" text not null, primary key ("objekt", "nr"));`,
    );
    this.addSql(
      `create unique index "organisationfunktion_registrering_gaeldende" on "organisation"."organisationfunktion_registrering" using btree (objekt) where (upper_inf(registreret));`,
    );

    this.addSql(
      `create table "organisation"."organisationfunktion_relation" ("objekt" uuid not null, "nr" integer not null, "lbnr" integer not null, "registreret" tstzrange not null, "virkning" tstzrange not null, "aktoerref" uuid null, "aktoertypekode" text null, "notetekst" text null, "relation" text not null, "indeks" integer null, "uuid" uuid null, "urn" text null, "objekttype" text null, "enkelt" boolean not null, primary key ("objekt", "nr", "lbnr"));`,
    );
    this.addSql(
      `create index "organisationfunktion_relation_gaeldende" on "organisation"."organisationfunktion_relation" using btree (objekt, relation) where (upper_inf(registreret));`,
    );
    this.addSql(
      `create index "organisationfunktion_relation_uuid" on "organisation"."organisationfunktion_relation" using btree (uuid, relation) where (upper_inf(registreret));`,
    );
    this.addSql(
      `create index "organisationfunktion_relation_urn" on "organisation"."organisationfunktion_relation" using btree (urn, relation) where (upper_inf(registreret) and urn is not null);`,
    );
    this.addSql(
      `create unique index "organisationfunktion_relation_indeks" on "organisation"."organisationfunktion_relation" using btree (objekt, relation, indeks) where (upper_inf(registreret) and indeks is not null);`,
    );

    this.addSql(
      `create table "organisation"."organisationfunktion_tilstand" ("objekt" uuid not null, "nr" integer not null, "lbnr" integer not null, "registreret" tstzrange not null, "virkning" tstzrange not null, "aktoerref" uuid null, "aktoertypekode" text null, "notetekst" text null, "tilstand" text not null, "vaerdi" text null, primary key ("objekt", "nr", "lbnr"));`,
    );
    this.addSql(
      `create index "organisationfunktion_tilstand_gaeldende" on "organisation"."organisationfunktion_tilstand" using btree (objekt) where (upper_inf(registreret));`,
    );
    this.addSql(
      `create index "organisationfunktion_tilstand_vaerdi" on "organisation"."organisationfunktion_tilstand" using btree (tilstand, vaerdi, objekt) where (upper_inf(registreret));`,
    );

    this.addSql(
      `create table "organisation"."virkningsskift" ("objekttype" text not null, "objekt" uuid not null, "tidspunkt" timestamptz not null, "besked_id" uuid not null default gen_random_uuid(), primary key ("objekttype", "objekt", "tidspunkt"));`,
    );
    this.addSql(`create index "virkningsskift_tidspunkt" on "organisation"."virkningsskift" using btree (tidspunkt);`);

    this.addSql(
      `alter table "organisation"."bruger_egenskaber" add constraint "bruger_egenskaber_uden_overlap" exclude using gist (objekt with =, virkning with &&, registreret with &&);`,
    );

    this.addSql(
      `alter table "organisation"."bruger_relation" add constraint "bruger_relation_uden_overlap" exclude using gist (objekt with =, relation with =, virkning with &&, registreret with &&) where (enkelt);`,
    );

    this.addSql(
      `alter table "organisation"."bruger_tilstand" add constraint "bruger_tilstand_uden_overlap" exclude using gist (objekt with =, tilstand with =, virkning with &&, registreret with &&);`,
    );

    this.addSql(
      `alter table "organisation"."interessefaellesskab_egenskaber" add constraint "interessefaellesskab_egenskaber_uden_overlap" exclude using gist (objekt with =, virkning with &&, registreret with &&);`,
    );

    this.addSql(
      `alter table "organisation"."interessefaellesskab_relation" add constraint "interessefaellesskab_relation_uden_overlap" exclude using gist (objekt with =, relation with =, virkning with &&, registreret with &&) where (enkelt);`,
    );

    this.addSql(
      `alter table "organisation"."interessefaellesskab_tilstand" add constraint "interessefaellesskab_tilstand_uden_overlap" exclude using gist (objekt with =, tilstand with =, virkning with &&, registreret with &&);`,
    );

    this.addSql(
      `alter table "organisation"."itsystem_egenskaber" add constraint "itsystem_egenskaber_uden_overlap" exclude using gist (objekt with =, virkning with &&, registreret with &&);`,
    );

    this.addSql(
      `alter table "organisation"."itsystem_relation" add constraint "itsystem_relation_uden_overlap" exclude using gist (objekt with =, relation with =, virkning with &&, registreret with &&) where (enkelt);`,
    );

    this.addSql(
      `alter table "organisation"."itsystem_tilstand" add constraint "itsystem_tilstand_uden_overlap" exclude using gist (objekt with =, tilstand with =, virkning with &&, registreret with &&);`,
    );

    this.addSql(
      `alter table "organisation"."organisation_egenskaber" add constraint "organisation_egenskaber_uden_overlap" exclude using gist (objekt with =, virkning with &&, registreret with &&);`,
    );

    this.addSql(
      `alter table "organisation"."organisation_relation" add constraint "organisation_relation_uden_overlap" exclude using gist (objekt with =, relation with =, virkning with &&, registreret with &&) where (enkelt);`,
    );

    this.addSql(
      `alter table "organisation"."organisation_tilstand" add constraint "organisation_tilstand_uden_overlap" exclude using gist (objekt with =, tilstand with =, virkning with &&, registreret with &&);`,
    );

    this.addSql(
      `alter table "organisation"."organisationenhed_egenskaber" add constraint "organisationenhed_egenskaber_uden_overlap" exclude using gist (objekt with =, virkning with &&, registreret with &&);`,
    );

    this.addSql(
      `alter table "organisation"."organisationenhed_relation" add constraint "organisationenhed_relation_uden_overlap" exclude using gist (objekt with =, relation with =, virkning with &&, registreret with &&) where (enkelt);`,
    );

    this.addSql(
      `alter table "organisation"."organisationenhed_tilstand" add constraint "organisationenhed_tilstand_uden_overlap" exclude using gist (objekt with =, tilstand with =, virkning with &&, registreret with &&);`,
    );

    this.addSql(
      `alter table "organisation"."organisationfunktion_egenskaber" add constraint "organisationfunktion_egenskaber_uden_overlap" exclude using gist (objekt with =, virkning with &&, registreret with &&);`,
    );

    this.addSql(
      `alter table "organisation"."organisationfunktion_relation" add constraint "organisationfunktion_relation_uden_overlap" exclude using gist (objekt with =, relation with =, virkning with &&, registreret with &&) where (enkelt);`,
    );

    this.addSql(
      `alter table "organisation"."organisationfunktion_tilstand" add constraint "organisationfunktion_tilstand_uden_overlap" exclude using gist (objekt with =, tilstand with =, virkning with &&, registreret with &&);`,
    );
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists "organisation"."bruger_egenskaber" cascade;`);
    this.addSql(`drop table if exists "organisation"."bruger_registrering" cascade;`);
    this.addSql(`drop table if exists "organisation"."bruger_relation" cascade;`);
    this.addSql(`drop table if exists "organisation"."bruger_tilstand" cascade;`);
    this.addSql(`drop table if exists "organisation"."haendelse" cascade;`);
    this.addSql(`drop table if exists "organisation"."idempotens" cascade;`);
    this.addSql(`drop table if exists "organisation"."interessefaellesskab_egenskaber" cascade;`);
    this.addSql(`drop table if exists "organisation"."interessefaellesskab_registrering" cascade;`);
    this.addSql(`drop table if exists "organisation"."interessefaellesskab_relation" cascade;`);
    this.addSql(`drop table if exists "organisation"."interessefaellesskab_tilstand" cascade;`);
    this.addSql(`drop table if exists "organisation"."itsystem_egenskaber" cascade;`);
    this.addSql(`drop table if exists "organisation"."itsystem_registrering" cascade;`);
    this.addSql(`drop table if exists "organisation"."itsystem_relation" cascade;`);
    this.addSql(`drop table if exists "organisation"."itsystem_tilstand" cascade;`);
    this.addSql(`drop table if exists "organisation"."laeser" cascade;`);
    this.addSql(`drop table if exists "organisation"."organisation_egenskaber" cascade;`);
    this.addSql(`drop table if exists "organisation"."organisation_registrering" cascade;`);
    this.addSql(`drop table if exists "organisation"."organisation_relation" cascade;`);
    this.addSql(`drop table if exists "organisation"."organisation_tilstand" cascade;`);
    this.addSql(`drop table if exists "organisation"."organisationenhed_egenskaber" cascade;`);
    this.addSql(`drop table if exists "organisation"."organisationenhed_registrering" cascade;`);
    this.addSql(`drop table if exists "organisation"."organisationenhed_relation" cascade;`);
    this.addSql(`drop table if exists "organisation"."organisationenhed_tilstand" cascade;`);
    this.addSql(`drop table if exists "organisation"."organisationfunktion_egenskaber" cascade;`);
    this.addSql(`drop table if exists "organisation"."organisationfunktion_registrering" cascade;`);
    this.addSql(`drop table if exists "organisation"."organisationfunktion_relation" cascade;`);
    this.addSql(`drop table if exists "organisation"."organisationfunktion_tilstand" cascade;`);
    this.addSql(`drop table if exists "organisation"."virkningsskift" cascade;`);

    this.addSql(`drop schema if exists "organisation";`);
  }
}
