import { Migration } from '@mikro-orm/migrations';

export class Migration20261123095456 extends Migration {
  override name = 'Migration20261123095456';

  override up(): void | Promise<void> {
    this.addSql(`create schema if not exists "dokument";`);
    this.addSql(
      `create table "dokument"."dokument_egenskaber" ("objekt" uuid not null, "nr" integer not null, "lbnr" integer not null, "registreret" tstzrange not null, "virkning" tstzrange not null, "aktoerref" uuid null, "aktoertypekode" text null, "notetekst" text null, "brugervendtnoegle" text null, "beskrivelse" text null, "brevdato" date null, "kassationskode" text null, "major" integer null, "minor" integer null, "offentlighedundtaget" jsonb null, "titel" text null, "dokumenttype" text null, "integrationsdata" text null, primary key ("objekt", "nr", "lbnr"));`,
    );
    this.addSql(
      `create index "dokument_egenskaber_gaeldende" on "dokument"."dokument_egenskaber" using btree (objekt) where (upper_inf(registreret));`,
    );
    this.addSql(
      `create index "dokument_egenskaber_brugervendtnoegle" on "dokument"."dokument_egenskaber" using btree ((lower(brugervendtnoegle) collate "C"), objekt) where (upper_inf(registreret));`,
    );
    this.addSql(
      `create index "dokument_egenskaber_titel" on "dokument"."dokument_egenskaber" using btree ((lower(titel) collate "C"), objekt) where (upper_inf(registreret));`,
    );

    this.addSql(
      `create table "dokument"."dokument_registrering" ("objekt" uuid not null, "nr" integer not null, "registreret" tstzrange not null, "livscykluskode" text not null, "brugerref" uuid not null, "note" text not null, primary key ("objekt", "nr"));`,
    );
    this.addSql(
      `create unique index "dokument_registrering_gaeldende" on "dokument"."dokument_registrering" using btree (objekt) where (upper_inf(registreret));`,
    );

    this.addSql(
      `create table "dokument"."dokument_relation" ("objekt" uuid not null, "nr" integer not null, "lbnr" integer not null, "registreret" tstzrange not null, "virkning" tstzrange not null, "aktoerref" uuid null, "aktoertypekode" text null, "notetekst" text null, "relation" text not null, "indeks" integer null, "uuid" uuid null, "urn" text null, "objekttype" text null, "enkelt" boolean not null, primary key ("objekt", "nr", "lbnr"));`,
    );
    this.addSql(
      `create index "dokument_relation_gaeldende" on "dokument"."dokument_relation" using btree (objekt, relation) where (upper_inf(registreret));`,
    );
    this.addSql(
      `create index "dokument_relation_uuid" on "dokument"."dokument_relation" using btree (uuid, relation) where (upper_inf(registreret));`,
    );
    this.addSql(
      `create index "dokument_relation_urn" on "dokument"."dokument_relation" using btree (urn, relation) where (upper_inf(registreret) and urn is not null);`,
    );
    this.addSql(
      `create unique index "dokument_relation_indeks" on "dokument"."dokument_relation" using btree (objekt, relation, indeks) where (upper_inf(registreret) and indeks is not null);`,
    );

    this.addSql(
      `create table "dokument"."dokument_tilstand" ("objekt" uuid not null, "nr" integer not null, "lbnr" integer not null, "registreret" tstzrange not null, "virkning" tstzrange not null, "aktoerref" uuid null, "aktoertypekode" text null, "notetekst" text null, "tilstand" text not null, "vaerdi" text null, primary key ("objekt", "nr", "lbnr"));`,
    );
    this.addSql(
      `create index "dokument_tilstand_gaeldende" on "dokument"."dokument_tilstand" using btree (objekt) where (upper_inf(registreret));`,
    );
    this.addSql(
      `create index "dokument_tilstand_vaerdi" on "dokument"."dokument_tilstand" using btree (tilstand, vaerdi, objekt) where (upper_inf(registreret));`,
    );

    this.addSql(
      `create table "dokument"."dokument_varianter_dele_egenskaber" ("objekt" uuid not null, "nr" integer not null, "lbnr" integer not null, "registreret" tstzrange not null, "virkning" tstzrange not null, "aktoerref" uuid null, "aktoertypekode" text null, "notetekst" text null, "varianttekst" text not null, "deltekst" text not null, "indeks" integer null, "indhold" text null, "lokation" text null, "mimetype" text null, primary key ("objekt", "nr", "lbnr"));`,
    );
    this.addSql(
      `create index "dokument_varianter_dele_egenskaber_gaeldende" on "dokument"."dokument_varianter_dele_egenskaber" using btree (objekt) where (upper_inf(registreret));`,
    );
    this.addSql(
      `create index "dokument_varianter_dele_egenskaber_indhold_gemt" on "dokument"."dokument_varianter_dele_egenskaber" using btree (indhold) where (indhold like 'store:%');`,
    );

    this.addSql(
      `create table "dokument"."dokument_varianter_dele_relation" ("objekt" uuid not null, "nr" integer not null, "lbnr" integer not null, "registreret" tstzrange not null, "virkning" tstzrange not null, "aktoerref" uuid null, "aktoertypekode" text null, "notetekst" text null, "varianttekst" text not null, "deltekst" text not null, "relation" text not null, "indeks" integer null, "uuid" uuid null, "urn" text null, "objekttype" text null, "enkelt" boolean not null, primary key ("objekt", "nr", "lbnr"));`,
    );
    this.addSql(
      `create index "dokument_varianter_dele_relation_gaeldende" on "dokument"."dokument_varianter_dele_relation" using btree (objekt, relation) where (upper_inf(registreret));`,
    );
    this.addSql(
      `create index "dokument_varianter_dele_relation_uuid" on "dokument"."dokument_varianter_dele_relation" using btree (uuid, relation) where (upper_inf(registreret));`,
    );
    this.addSql(
      `create index "dokument_varianter_dele_relation_urn" on "dokument"."dokument_varianter_dele_relation" using btree (urn, relation) where (upper_inf(registreret) and urn is not null);`,
    );

    this.addSql(
      `create table "dokument"."dokument_varianter_egenskaber" ("objekt" uuid not null, "nr" integer not null, "lbnr" integer not null, "registreret" tstzrange not null, "virkning" tstzrange not null, "aktoerref" uuid null, "aktoertypekode" text null, "notetekst" text null, "varianttekst" text not null, "arkivering" boolean null, "delvisscannet" boolean null, "offentliggoerelse" boolean null, "produktion" boolean null, primary key ("objekt", "nr", "lbnr"));`,
    );
    this.addSql(
      `create index "dokument_varianter_egenskaber_gaeldende" on "dokument"."dokument_varianter_egenskaber" using btree (objekt) where (upper_inf(registreret));`,
    );

    this.addSql(
      `create table "dokument"."haendelse" ("objekttype" text not null, "objekt" uuid not null, "nr" integer not null, "besked_id" uuid not null default gen_random_uuid(), "registreret" timestamptz not null, "livscykluskode" text not null, "brugerref" uuid not null, "transaktion" xid8 not null default pg_current_xact_id(), primary key ("objekttype", "objekt", "nr"));`,
    );
    this.addSql(
      `create index "haendelse_transaktion" on "dokument"."haendelse" using btree (transaktion, objekt, nr);`,
    );

    this.addSql(
      `create table "dokument"."idempotens" ("objekttype" text not null, "objekt" uuid not null, "noegle" text not null, "fingeraftryk" text not null, "nr" integer not null, "registreret" timestamptz not null, primary key ("objekttype", "objekt", "noegle"));`,
    );

    this.addSql(
      `create table "dokument"."indhold_undervejs" ("sti" text not null, "modtaget" timestamptz not null, primary key ("sti"));`,
    );

    this.addSql(
      `create table "dokument"."laeser" ("navn" text not null, "ejer" uuid not null, "til" timestamptz not null, primary key ("navn"));`,
    );

    this.addSql(
      `create table "dokument"."virkningsskift" ("objekttype" text not null, "objekt" uuid not null, "tidspunkt" timestamptz not null, "besked_id" uuid not null default gen_random_uuid(), primary key ("objekttype", "objekt", "tidspunkt"));`,
    );
    this.addSql(`create index "virkningsskift_tidspunkt" on "dokument"."virkningsskift" using btree (tidspunkt);`);

    this.addSql(
      `alter table "dokument"."dokument_egenskaber" add constraint "dokument_egenskaber_uden_overlap" exclude using gist (objekt with =, virkning with &&, registreret with &&);`,
    );

    this.addSql(
      `alter table "dokument"."dokument_relation" add constraint "dokument_relation_uden_overlap" exclude using gist (objekt with =, relation with =, virkning with &&, registreret with &&) where (enkelt);`,
    );

    this.addSql(
      `alter table "dokument"."dokument_tilstand" add constraint "dokument_tilstand_uden_overlap" exclude using gist (objekt with =, tilstand with =, virkning with &&, registreret with &&);`,
    );

    this.addSql(
      `alter table "dokument"."dokument_varianter_dele_egenskaber" add constraint "dokument_varianter_dele_egenskaber_uden_overlap" exclude using gist (objekt with =, varianttekst with =, deltekst with =, virkning with &&, registreret with &&);`,
    );

    this.addSql(
      `alter table "dokument"."dokument_varianter_dele_relation" add constraint "dokument_varianter_dele_relation_uden_overlap" exclude using gist (objekt with =, varianttekst with =, deltekst with =, relation with =, virkning with &&, registreret with &&) where (enkelt);`,
    );

    this.addSql(
      `alter table "dokument"."dokument_varianter_egenskaber" add constraint "dokument_varianter_egenskaber_uden_overlap" exclude using gist (objekt with =, varianttekst with =, virkning with &&, registreret with &&);`,
    );
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists "dokument"."dokument_egenskaber" cascade;`);
    this.addSql(`drop table if exists "dokument"."dokument_registrering" cascade;`);
    this.addSql(`drop table if exists "dokument"."dokument_relation" cascade;`);
    this.addSql(`drop table if exists "dokument"."dokument_tilstand" cascade;`);
    this.addSql(`drop table if exists "dokument"."dokument_varianter_dele_egenskaber" cascade;`);
    this.addSql(`drop table if exists "dokument"."dokument_varianter_dele_relation" cascade;`);
    this.addSql(`drop table if exists "dokument"."dokument_varianter_egenskaber" cascade;`);
    this.addSql(`drop table if exists "dokument"."haendelse" cascade;`);
    this.addSql(`drop table if exists "dokument"."idempotens" cascade;`);
    this.addSql(`drop table if exists "dokument"."indhold_undervejs" cascade;`);
    this.addSql(`drop table if exists "dokument"."laeser" cascade;`);
    this.addSql(`drop table if exists "dokument"."virkningsskift" cascade;`);

    this.addSql(`drop schema if exists "dokument";`);
  }
}
