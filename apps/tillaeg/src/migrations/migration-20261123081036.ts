import { Migration } from '@mikro-orm/migrations';

export class Migration20261123081036 extends Migration {
  override name = 'Migration20261123081036';

  override up(): void | Promise<void> {
    this.addSql(`create schema if not exists "tillaeg";`);
    this.addSql(
      `create table "tillaeg"."aktivitet_egenskaber" ("objekt" uuid not null, "nr" integer not null, "lbnr" integer not null, "registreret" tstzrange not null, "virkning" tstzrange not null, "aktoerref" uuid null, "aktoertypekode" text null, "notetekst" text null, "brugervendtnoegle" text null, "aktivitetnavn" text null, "beskrivelse" text null, "starttidspunkt" timestamptz null, "sluttidspunkt" timestamptz null, "tidsforbrug" interval null, "formaal" text null, "integrationsdata" text null, primary key ("objekt", "nr", "lbnr"));`,
    );
    this.addSql(
      `create index "aktivitet_egenskaber_gaeldende" on "tillaeg"."aktivitet_egenskaber" using btree (objekt) where (upper_inf(registreret));`,
    );
    this.addSql(
      `create index "aktivitet_egenskaber_brugervendtnoegle" on "tillaeg"."aktivitet_egenskaber" using btree ((lower(brugervendtnoegle) collate "C"), objekt) where (upper_inf(registreret));`,
    );
    this.addSql(
      `create index "aktivitet_egenskaber_aktivitetnavn" on "tillaeg"."aktivitet_egenskaber" using btree ((lower(aktivitetnavn) collate "C"), objekt) where (upper_inf(registreret));`,
    );

    this.addSql(
      `create table "tillaeg"."aktivitet_registrering" ("objekt" uuid not null, "nr" integer not null, "registreret" tstzrange not null, "livscykluskode" text not null, "brugerref" uuid not null, "note" text not null, primary key ("objekt", "nr"));`,
    );
    this.addSql(
      `create unique index "aktivitet_registrering_gaeldende" on "tillaeg"."aktivitet_registrering" using btree (objekt) where (upper_inf(registreret));`,
    );

    this.addSql(
      `create table "tillaeg"."aktivitet_relation" ("objekt" uuid not null, "nr" integer not null, "lbnr" integer not null, "registreret" tstzrange not null, "virkning" tstzrange not null, "aktoerref" uuid null, "aktoertypekode" text null, "notetekst" text null, "relation" text not null, "indeks" integer null, "uuid" uuid null, "urn" text null, "objekttype" text null, "enkelt" boolean not null, "aktoerattr" jsonb null, primary key ("objekt", "nr", "lbnr"));`,
    );
    this.addSql(
      `create index "aktivitet_relation_gaeldende" on "tillaeg"."aktivitet_relation" using btree (objekt, relation) where (upper_inf(registreret));`,
    );
    this.addSql(
      `create index "aktivitet_relation_uuid" on "tillaeg"."aktivitet_relation" using btree (uuid, relation) where (upper_inf(registreret));`,
    );
    this.addSql(
      `create index "aktivitet_relation_urn" on "tillaeg"."aktivitet_relation" using btree (urn, relation) where (upper_inf(registreret) and urn is not null);`,
    );
    this.addSql(
      `create unique index "aktivitet_relation_indeks" on "tillaeg"."aktivitet_relation" using btree (objekt, relation, indeks) where (upper_inf(registreret) and indeks is not null);`,
    );

    this.addSql(
      `create table "tillaeg"."aktivitet_tilstand" ("objekt" uuid not null, "nr" integer not null, "lbnr" integer not null, "registreret" tstzrange not null, "virkning" tstzrange not null, "aktoerref" uuid null, "aktoertypekode" text null, "notetekst" text null, "tilstand" text not null, "vaerdi" text null, primary key ("objekt", "nr", "lbnr"));`,
    );
    this.addSql(
      `create index "aktivitet_tilstand_gaeldende" on "tillaeg"."aktivitet_tilstand" using btree (objekt) where (upper_inf(registreret));`,
    );
    this.addSql(
      `create index "aktivitet_tilstand_vaerdi" on "tillaeg"."aktivitet_tilstand" using btree (tilstand, vaerdi, objekt) where (upper_inf(registreret));`,
    );

    this.addSql(
      `create table "tillaeg"."haendelse" ("objekttype" text not null, "objekt" uuid not null, "nr" integer not null, "besked_id" uuid not null default gen_random_uuid(), "registreret" timestamptz not null, "livscykluskode" text not null, "brugerref" uuid not null, "transaktion" xid8 not null default pg_current_xact_id(), primary key ("objekttype", "objekt", "nr"));`,
    );
    this.addSql(`create index "haendelse_transaktion" on "tillaeg"."haendelse" using btree (transaktion, objekt, nr);`);

    this.addSql(
      `create table "tillaeg"."idempotens" ("objekttype" text not null, "objekt" uuid not null, "noegle" text not null, "fingeraftryk" text not null, "nr" integer not null, "registreret" timestamptz not null, primary key ("objekttype", "objekt", "noegle"));`,
    );

    this.addSql(
      `create table "tillaeg"."indsats_egenskaber" ("objekt" uuid not null, "nr" integer not null, "lbnr" integer not null, "registreret" tstzrange not null, "virkning" tstzrange not null, "aktoerref" uuid null, "aktoertypekode" text null, "notetekst" text null, "brugervendtnoegle" text null, "beskrivelse" text null, "starttidspunkt" timestamptz null, "sluttidspunkt" timestamptz null, "integrationsdata" text null, primary key ("objekt", "nr", "lbnr"));`,
    );
    this.addSql(
      `create index "indsats_egenskaber_gaeldende" on "tillaeg"."indsats_egenskaber" using btree (objekt) where (upper_inf(registreret));`,
    );
    this.addSql(
      `create index "indsats_egenskaber_brugervendtnoegle" on "tillaeg"."indsats_egenskaber" using btree ((lower(brugervendtnoegle) collate "C"), objekt) where (upper_inf(registreret));`,
    );

    this.addSql(
      `create table "tillaeg"."indsats_registrering" ("objekt" uuid not null, "nr" integer not null, "registreret" tstzrange not null, "livscykluskode" text not null, "brugerref" uuid not null, "note" text not null, primary key ("objekt", "nr"));`,
    );
    this.addSql(
      `create unique index "indsats_registrering_gaeldende" on "tillaeg"."indsats_registrering" using btree (objekt) where (upper_inf(registreret));`,
    );

    this.addSql(
      `create table "tillaeg"."indsats_relation" ("objekt" uuid not null, "nr" integer not null, "lbnr" integer not null, "registreret" tstzrange not null, "virkning" tstzrange not null, "aktoerref" uuid null, "aktoertypekode" text null, "notetekst" text null, "relation" text not null, "indeks" integer null, "uuid" uuid null, "urn" text null, "objekttype" text null, "enkelt" boolean not null, primary key ("objekt", "nr", "lbnr"));`,
    );
    this.addSql(
      `create index "indsats_relation_gaeldende" on "tillaeg"."indsats_relation" using btree (objekt, relation) where (upper_inf(registreret));`,
    );
    this.addSql(
      `create index "indsats_relation_uuid" on "tillaeg"."indsats_relation" using btree (uuid, relation) where (upper_inf(registreret));`,
    );
    this.addSql(
      `create index "indsats_relation_urn" on "tillaeg"."indsats_relation" using btree (urn, relation) where (upper_inf(registreret) and urn is not null);`,
    );
    this.addSql(
      `create unique index "indsats_relation_indeks" on "tillaeg"."indsats_relation" using btree (objekt, relation, indeks) where (upper_inf(registreret) and indeks is not null);`,
    );

    this.addSql(
      `create table "tillaeg"."indsats_tilstand" ("objekt" uuid not null, "nr" integer not null, "lbnr" integer not null, "registreret" tstzrange not null, "virkning" tstzrange not null, "aktoerref" uuid null, "aktoertypekode" text null, "notetekst" text null, "tilstand" text not null, "vaerdi" text null, primary key ("objekt", "nr", "lbnr"));`,
    );
    this.addSql(
      `create index "indsats_tilstand_gaeldende" on "tillaeg"."indsats_tilstand" using btree (objekt) where (upper_inf(registreret));`,
    );
    this.addSql(
      `create index "indsats_tilstand_vaerdi" on "tillaeg"."indsats_tilstand" using btree (tilstand, vaerdi, objekt) where (upper_inf(registreret));`,
    );

    this.addSql(
      `create table "tillaeg"."laeser" ("navn" text not null, "ejer" uuid not null, "til" timestamptz not null, primary key ("navn"));`,
    );

    this.addSql(
      `create table "tillaeg"."loghaendelse_egenskaber" ("objekt" uuid not null, "nr" integer not null, "lbnr" integer not null, "registreret" tstzrange not null, "virkning" tstzrange not null, "aktoerref" uuid null, "aktoertypekode" text null, "notetekst" text null, "service" text null, "klasse" text null, "tidspunkt" text null, "operation" text null, "objekttype" text null, "returkode" text null, "returtekst" text null, "note" text null, "integrationsdata" text null, primary key ("objekt", "nr", "lbnr"));`,
    );
    this.addSql(
      `create index "loghaendelse_egenskaber_gaeldende" on "tillaeg"."loghaendelse_egenskaber" using btree (objekt) where (upper_inf(registreret));`,
    );
    this.addSql(
      `create index "loghaendelse_egenskaber_tidspunkt" on "tillaeg"."loghaendelse_egenskaber" using btree ((lower(tidspunkt) collate "C"), objekt) where (upper_inf(registreret));`,
    );

    this.addSql(
      `create table "tillaeg"."loghaendelse_registrering" ("objekt" uuid not null, "nr" integer not null, "registreret" tstzrange not null, "livscykluskode" text not null, "brugerref" uuid not null, "note" text not null, primary key ("objekt", "nr"));`,
    );
    this.addSql(
      `create unique index "loghaendelse_registrering_gaeldende" on "tillaeg"."loghaendelse_registrering" using btree (objekt) where (upper_inf(registreret));`,
    );

    this.addSql(
      `create table "tillaeg"."loghaendelse_relation" ("objekt" uuid not null, "nr" integer not null, "lbnr" integer not null, "registreret" tstzrange not null, "virkning" tstzrange not null, "aktoerref" uuid null, "aktoertypekode" text null, "notetekst" text null, "relation" text not null, "indeks" integer null, "uuid" uuid null, "urn" text null, "objekttype" text null, "enkelt" boolean not null, primary key ("objekt", "nr", "lbnr"));`,
    );
    this.addSql(
      `create index "loghaendelse_relation_gaeldende" on "tillaeg"."loghaendelse_relation" using btree (objekt, relation) where (upper_inf(registreret));`,
    );
    this.addSql(
      `create index "loghaendelse_relation_uuid" on "tillaeg"."loghaendelse_relation" using btree (uuid, relation) where (upper_inf(registreret));`,
    );
    this.addSql(
      `create index "loghaendelse_relation_urn" on "tillaeg"."loghaendelse_relation" using btree (urn, relation) where (upper_inf(registreret) and urn is not null);`,
    );
    this.addSql(
      `create unique index "loghaendelse_relation_indeks" on "tillaeg"."loghaendelse_relation" using btree (objekt, relation, indeks) where (upper_inf(registreret) and indeks is not null);`,
    );

    this.addSql(
      `create table "tillaeg"."loghaendelse_tilstand" ("objekt" uuid not null, "nr" integer not null, "lbnr" integer not null, "registreret" tstzrange not null, "virkning" tstzrange not null, "aktoerref" uuid null, "aktoertypekode" text null, "notetekst" text null, "tilstand" text not null, "vaerdi" text null, primary key ("objekt", "nr", "lbnr"));`,
    );
    this.addSql(
      `create index "loghaendelse_tilstand_gaeldende" on "tillaeg"."loghaendelse_tilstand" using btree (objekt) where (upper_inf(registreret));`,
    );
    this.addSql(
      `create index "loghaendelse_tilstand_vaerdi" on "tillaeg"."loghaendelse_tilstand" using btree (tilstand, vaerdi, objekt) where (upper_inf(registreret));`,
    );

    this.addSql(
      `create table "tillaeg"."tilstand_egenskaber" ("objekt" uuid not null, "nr" integer not null, "lbnr" integer not null, "registreret" tstzrange not null, "virkning" tstzrange not null, "aktoerref" uuid null, "aktoertypekode" text null, "notetekst" text null, "brugervendtnoegle" text null, "beskrivelse" text null, "integrationsdata" text null, primary key ("objekt", "nr", "lbnr"));`,
    );
    this.addSql(
      `create index "tilstand_egenskaber_gaeldende" on "tillaeg"."tilstand_egenskaber" using btree (objekt) where (upper_inf(registreret));`,
    );
    this.addSql(
      `create index "tilstand_egenskaber_brugervendtnoegle" on "tillaeg"."tilstand_egenskaber" using btree ((lower(brugervendtnoegle) collate "C"), objekt) where (upper_inf(registreret));`,
    );

    this.addSql(
      `create table "tillaeg"."tilstand_registrering" ("objekt" uuid not null, "nr" integer not null, "registreret" tstzrange not null, "livscykluskode" text not null, "brugerref" uuid not null, "note" text not null, primary key ("objekt", "nr"));`,
    );
    this.addSql(
      `create unique index "tilstand_registrering_gaeldende" on "tillaeg"."tilstand_registrering" using btree (objekt) where (upper_inf(registreret));`,
    );

    this.addSql(
      `create table "tillaeg"."tilstand_relation" ("objekt" uuid not null, "nr" integer not null, "lbnr" integer not null, "registreret" tstzrange not null, "virkning" tstzrange not null, "aktoerref" uuid null, "aktoertypekode" text null, "notetekst" text null, "relation" text not null, "indeks" integer null, "uuid" uuid null, "urn" text null, "objekttype" text null, "enkelt" boolean not null, "tilstandsvaerdiattr" jsonb null, primary key ("objekt", "nr", "lbnr"));`,
    );
    this.addSql(
      `create index "tilstand_relation_gaeldende" on "tillaeg"."tilstand_relation" using btree (objekt, relation) where (upper_inf(registreret));`,
    );
    this.addSql(
      `create index "tilstand_relation_uuid" on "tillaeg"."tilstand_relation" using btree (uuid, relation) where (upper_inf(registreret));`,
    );
    this.addSql(
      `create index "tilstand_relation_urn" on "tillaeg"."tilstand_relation" using btree (urn, relation) where (upper_inf(registreret) and urn is not null);`,
    );
    this.addSql(
      `create unique index "tilstand_relation_indeks" on "tillaeg"."tilstand_relation" using btree (objekt, relation, indeks) where (upper_inf(registreret) and indeks is not null);`,
    );

    this.addSql(
      `create table "tillaeg"."tilstand_tilstand" ("objekt" uuid not null, "nr" integer not null, "lbnr" integer not null, "registreret" tstzrange not null, "virkning" tstzrange not null, "aktoerref" uuid null, "aktoertypekode" text null, "notetekst" text null, "tilstand" text not null, "vaerdi" text null, primary key ("objekt", "nr", "lbnr"));`,
    );
    this.addSql(
      `create index "tilstand_tilstand_gaeldende" on "tillaeg"."tilstand_tilstand" using btree (objekt) where (upper_inf(registreret));`,
    );
    this.addSql(
      `create index "tilstand_tilstand_vaerdi" on "tillaeg"."tilstand_tilstand" using btree (tilstand, vaerdi, objekt) where (upper_inf(registreret));`,
    );

    this.addSql(
      `create table "tillaeg"."virkningsskift" ("objekttype" text not null, "objekt" uuid not null, "tidspunkt" timestamptz not null, "besked_id" uuid not null default gen_random_uuid(), primary key ("objekttype", "objekt", "tidspunkt"));`,
    );
    this.addSql(`create index "virkningsskift_tidspunkt" on "tillaeg"."virkningsskift" using btree (tidspunkt);`);

    this.addSql(
      `alter table "tillaeg"."aktivitet_egenskaber" add constraint "aktivitet_egenskaber_uden_overlap" exclude using gist (objekt with =, virkning with &&, registreret with &&);`,
    );

    this.addSql(
      `alter table "tillaeg"."aktivitet_relation" add constraint "aktivitet_relation_uden_overlap" exclude using gist (objekt with =, relation with =, virkning with &&, registreret with &&) where (enkelt);`,
    );

    this.addSql(
      `alter table "tillaeg"."aktivitet_tilstand" add constraint "aktivitet_tilstand_uden_overlap" exclude using gist (objekt with =, tilstand with =, virkning with &&, registreret with &&);`,
    );

    this.addSql(
      `alter table "tillaeg"."indsats_egenskaber" add constraint "indsats_egenskaber_uden_overlap" exclude using gist (objekt with =, virkning with &&, registreret with &&);`,
    );

    this.addSql(
      `alter table "tillaeg"."indsats_relation" add constraint "indsats_relation_uden_overlap" exclude using gist (objekt with =, relation with =, virkning with &&, registreret with &&) where (enkelt);`,
    );

    this.addSql(
      `alter table "tillaeg"."indsats_tilstand" add constraint "indsats_tilstand_uden_overlap" exclude using gist (objekt with =, tilstand with =, virkning with &&, registreret with &&);`,
    );

    this.addSql(
      `alter table "tillaeg"."loghaendelse_egenskaber" add constraint "loghaendelse_egenskaber_uden_overlap" exclude using gist (objekt with =, virkning with &&, registreret with &&);`,
    );

    this.addSql(
      `alter table "tillaeg"."loghaendelse_relation" add constraint "loghaendelse_relation_uden_overlap" exclude using gist (objekt with =, relation with =, virkning with &&, registreret with &&) where (enkelt);`,
    );

    this.addSql(
      `alter table "tillaeg"."loghaendelse_tilstand" add constraint "loghaendelse_tilstand_uden_overlap" exclude using gist (objekt with =, tilstand with =, virkning with &&, registreret with &&);`,
    );

    this.addSql(
      `alter table "tillaeg"."tilstand_egenskaber" add constraint "tilstand_egenskaber_uden_overlap" exclude using gist (objekt with =, virkning with &&, registreret with &&);`,
    );

    this.addSql(
      `alter table "tillaeg"."tilstand_relation" add constraint "tilstand_relation_uden_overlap" exclude using gist (objekt with =, relation with =, virkning with &&, registreret with &&) where (enkelt);`,
    );

    this.addSql(
      `alter table "tillaeg"."tilstand_tilstand" add constraint "tilstand_tilstand_uden_overlap" exclude using gist (objekt with =, tilstand with =, virkning with &&, registreret with &&);`,
    );
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists "tillaeg"."aktivitet_egenskaber" cascade;`);
    this.addSql(`drop table if exists "tillaeg"."aktivitet_registrering" cascade;`);
    this.addSql(`drop table if exists "tillaeg"."aktivitet_relation" cascade;`);
    this.addSql(`drop table if exists "tillaeg"."aktivitet_tilstand" cascade;`);
    this.addSql(`drop table if exists "tillaeg"."haendelse" cascade;`);
    this.addSql(`drop table if exists "tillaeg"."idempotens" cascade;`);
    this.addSql(`drop table if exists "tillaeg"."indsats_egenskaber" cascade;`);
    this.addSql(`drop table if exists "tillaeg"."indsats_registrering" cascade;`);
    this.addSql(`drop table if exists "tillaeg"."indsats_relation" cascade;`);
    this.addSql(`drop table if exists "tillaeg"."indsats_tilstand" cascade;`);
    this.addSql(`drop table if exists "tillaeg"."laeser" cascade;`);
    this.addSql(`drop table if exists "tillaeg"."loghaendelse_egenskaber" cascade;`);
    this.addSql(`drop table if exists "tillaeg"."loghaendelse_registrering" cascade;`);
    this.addSql(`drop table if exists "tillaeg"."loghaendelse_relation" cascade;`);
    this.addSql(`drop table if exists "tillaeg"."loghaendelse_tilstand" cascade;`);
    this.addSql(`drop table if exists "tillaeg"."tilstand_egenskaber" cascade;`);
    this.addSql(`drop table if exists "tillaeg"."tilstand_registrering" cascade;`);
    this.addSql(`drop table if exists "tillaeg"."tilstand_relation" cascade;`);
    this.addSql(`drop table if exists "tillaeg"."tilstand_tilstand" cascade;`);
    this.addSql(`drop table if exists "tillaeg"."virkningsskift" cascade;`);

    this.addSql(`drop schema if exists "tillaeg";`);
  }
}
