import { Migration } from '@mikro-orm/migrations';

export class Migration20261123080952 extends Migration {
  override name = 'Migration20261123080952';

  override up(): void | Promise<void> {
    this.addSql(`create schema if not exists "sag";`);
    this.addSql(
      `create table "sag"."haendelse" ("objekttype" text not null, "objekt" uuid not null, "nr" integer not null, "besked_id" uuid not null default gen_random_uuid(), "registreret" timestamptz not null, "livscykluskode" text not null, "brugerref" uuid not null, "transaktion" xid8 not null default pg_current_xact_id(), primary key ("objekttype", "objekt", "nr"));`,
    );
    this.addSql(`create index "haendelse_transaktion" on "sag"."haendelse" using btree (transaktion, objekt, nr);`);

    this.addSql(
      `create table "sag"."idempotens" ("objekttype" text not null, "objekt" uuid not null, "noegle" text not null, "fingeraftryk" text not null, "nr" integer not null, "registreret" timestamptz not null, primary key ("objekttype", "objekt", "noegle"));`,
    );

    this.addSql(
      `create table "sag"."laeser" ("navn" text not null, "ejer" uuid not null, "til" timestamptz not null, primary key ("navn"));`,
    );

    this.addSql(
      `create table "sag"."sag_egenskaber" ("objekt" uuid not null, "nr" integer not null, "lbnr" integer not null, "registreret" tstzrange not null, "virkning" tstzrange not null, "aktoerref" uuid null, "aktoertypekode" text null, "notetekst" text null, "brugervendtnoegle" text null, "afleveret" boolean null, "beskrivelse" text null, "hjemmel" text null, "kassationskode" text null, "offentlighedundtaget" jsonb null, "principiel" boolean null, "sagsnummer" text null, "titel" text null, "integrationsdata" text null, primary key ("objekt", "nr", "lbnr"));`,
    );
    this.addSql(
      `create index "sag_egenskaber_gaeldende" on "sag"."sag_egenskaber" using btree (objekt) where (upper_inf(registreret));`,
    );
    this.addSql(
      `create index "sag_egenskaber_brugervendtnoegle" on "sag"."sag_egenskaber" using btree ((lower(brugervendtnoegle) collate "C"), objekt) where (upper_inf(registreret));`,
    );
    this.addSql(
      `create index "sag_egenskaber_sagsnummer" on "sag"."sag_egenskaber" using btree ((lower(sagsnummer) collate "C"), objekt) where (upper_inf(registreret));`,
    );
    this.addSql(
      `create index "sag_egenskaber_titel" on "sag"."sag_egenskaber" using btree ((lower(titel) collate "C"), objekt) where (upper_inf(registreret));`,
    );

    this.addSql(
      `create table "sag"."sag_registrering" ("objekt" uuid not null, "nr" integer not null, "registreret" tstzrange not null, "livscykluskode" text not null, "brugerref" uuid not null, "note" text not null, primary key ("objekt", "nr"));`,
    );
    this.addSql(
      `create unique index "sag_registrering_gaeldende" on "sag"."sag_registrering" using btree (objekt) where (upper_inf(registreret));`,
    );

    this.addSql(
      `create table "sag"."sag_relation" ("objekt" uuid not null, "nr" integer not null, "lbnr" integer not null, "registreret" tstzrange not null, "virkning" tstzrange not null, "aktoerref" uuid null, "aktoertypekode" text null, "notetekst" text null, "relation" text not null, "indeks" integer null, "uuid" uuid null, "urn" text null, "objekttype" text null, "enkelt" boolean not null, "journalpostkode" text null, "journalnotat" jsonb null, "journaldokument" jsonb null, primary key ("objekt", "nr", "lbnr"));`,
    );
    this.addSql(
      `create index "sag_relation_gaeldende" on "sag"."sag_relation" using btree (objekt, relation) where (upper_inf(registreret));`,
    );
    this.addSql(
      `create index "sag_relation_uuid" on "sag"."sag_relation" using btree (uuid, relation) where (upper_inf(registreret));`,
    );
    this.addSql(
      `create index "sag_relation_urn" on "sag"."sag_relation" using btree (urn, relation) where (upper_inf(registreret) and urn is not null);`,
    );
    this.addSql(
      `create unique index "sag_relation_indeks" on "sag"."sag_relation" using btree (objekt, relation, indeks) where (upper_inf(registreret) and indeks is not null);`,
    );

    this.addSql(
      `create table "sag"."sag_tilstand" ("objekt" uuid not null, "nr" integer not null, "lbnr" integer not null, "registreret" tstzrange not null, "virkning" tstzrange not null, "aktoerref" uuid null, "aktoertypekode" text null, "notetekst" text null, "tilstand" text not null, "vaerdi" text null, primary key ("objekt", "nr", "lbnr"));`,
    );
    this.addSql(
      `create index "sag_tilstand_gaeldende" on "sag"."sag_tilstand" using btree (objekt) where (upper_inf(registreret));`,
    );
    this.addSql(
      `create index "sag_tilstand_vaerdi" on "sag"."sag_tilstand" using btree (tilstand, vaerdi, objekt) where (upper_inf(registreret));`,
    );

    this.addSql(
      `create table "sag"."virkningsskift" ("objekttype" text not null, "objekt" uuid not null, "tidspunkt" timestamptz not null, "besked_id" uuid not null default gen_random_uuid(), primary key ("objekttype", "objekt", "tidspunkt"));`,
    );
    this.addSql(`create index "virkningsskift_tidspunkt" on "sag"."virkningsskift" using btree (tidspunkt);`);

    this.addSql(
      `alter table "sag"."sag_egenskaber" add constraint "sag_egenskaber_uden_overlap" exclude using gist (objekt with =, virkning with &&, registreret with &&);`,
    );

    this.addSql(
      `alter table "sag"."sag_relation" add constraint "sag_relation_uden_overlap" exclude using gist (objekt with =, relation with =, virkning with &&, registreret with &&) where (enkelt);`,
    );

    this.addSql(
      `alter table "sag"."sag_tilstand" add constraint "sag_tilstand_uden_overlap" exclude using gist (objekt with =, tilstand with =, virkning with &&, registreret with &&);`,
    );
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists "sag"."haendelse" cascade;`);
    this.addSql(`drop table if exists "sag"."idempotens" cascade;`);
    this.addSql(`drop table if exists "sag"."laeser" cascade;`);
    this.addSql(`drop table if exists "sag"."sag_egenskaber" cascade;`);
    this.addSql(`drop table if exists "sag"."sag_registrering" cascade;`);
    this.addSql(`drop table if exists "sag"."sag_relation" cascade;`);
    this.addSql(`drop table if exists "sag"."sag_tilstand" cascade;`);
    this.addSql(`drop table if exists "sag"."virkningsskift" cascade;`);

    this.addSql(`drop schema if exists "sag";`);
  }
}
