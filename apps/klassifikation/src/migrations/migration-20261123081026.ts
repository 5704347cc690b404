import { Migration } from '@mikro-orm/migrations';

export class Migration20261123081026 extends Migration {
  override name = 'Migration20261123081026';

  override up(): void | Promise<void> {
    this.addSql(`create schema if not exists "klassifikation";`);
    this.addSql(
      `create table "klassifikation"."facet_egenskaber" ("objekt" uuid not null, "nr" integer not null, "lbnr" integer not null, "registreret" tstzrange not null, "virkning" tstzrange not null, "aktoerref" uuid null, "aktoertypekode" text null, "notetekst" text null, "brugervendtnoegle" text null, "beskrivelse" text null, "opbygning" text null, "ophavsret" text null, "plan" text null, "supplement" text null, "retskilde" text null, "integrationsdata" text null, primary key ("objekt", "nr", "lbnr"));`,
    );
    this.addSql(
      `create index "facet_egenskaber_gaeldende" on "klassifikation"."facet_egenskaber" using btree (objekt) where (upper_inf(registreret));`,
    );
    this.addSql(
      `create index "facet_egenskaber_brugervendtnoegle" on "klassifikation"."facet_egenskaber" using btree ((lower(brugervendtnoegle) collate "C"), objekt) where (upper_inf(registreret));`,
    );

    this.addSql(
      `create table "klassifikation"."facet_registrering" ("objekt" uuid not null, "nr" integer not null, "registreret" tstzrange not null, "livscykluskode" text not null, "brugerref" uuid not null, "note" text not null, primary key ("objekt", "nr"));`,
    );
    this.addSql(
      `create unique index "facet_registrering_gaeldende" on "klassifikation"."facet_registrering" using btree (objekt) where (upper_inf(registreret));`,
    );

    this.addSql(
      `create table "klassifikation"."facet_relation" ("objekt" uuid not null, "nr" integer not null, "lbnr" integer not null, "registreret" tstzrange not null, "virkning" tstzrange not null, "aktoerref" uuid null, "aktoertypekode" text null, "notetekst" text null, "relation" text not null, "indeks" integer null, "uuid" uuid null, "urn" text null, "objekttype" text null, "enkelt" boolean not null, primary key ("objekt", "nr", "lbnr"));`,
    );
    this.addSql(
      `create index "facet_relation_gaeldende" on "klassifikation"."facet_relation" using btree (objekt, relation) where (upper_inf(registreret));`,
    );
    this.addSql(
      `create index "facet_relation_uuid" on "klassifikation"."facet_relation" using btree (uuid, relation) where (upper_inf(registreret));`,
    );
    this.addSql(
      `create index "facet_relation_urn" on "klassifikation"."facet_relation" using btree (urn, relation) where (upper_inf(registreret) and urn is not null);`,
    );
    this.addSql(
      `create unique index "facet_relation_indeks" on "klassifikation"."facet_relation" using btree (objekt, relation, indeks) where (upper_inf(registreret) and indeks is not null);`,
    );

    this.addSql(
      `create table "klassifikation"."facet_tilstand" ("objekt" uuid not null, "nr" integer not null, "lbnr" integer not null, "registreret" tstzrange not null, "virkning" tstzrange not null, "aktoerref" uuid null, "aktoertypekode" text null, "notetekst" text null, "tilstand" text not null, "vaerdi" text null, primary key ("objekt", "nr", "lbnr"));`,
    );
    this.addSql(
      `create index "facet_tilstand_gaeldende" on "klassifikation"."facet_tilstand" using btree (objekt) where (upper_inf(registreret));`,
    );
    this.addSql(
      `create index "facet_tilstand_vaerdi" on "klassifikation"."facet_tilstand" using btree (tilstand, vaerdi, objekt) where (upper_inf(registreret));`,
    );

    this.addSql(
      `create table "klassifikation"."haendelse" ("objekttype" text not null, "objekt" uuid not null, "nr" integer not null, "besked_id" uuid not null default gen_random_uuid(), "registreret" timestamptz not null, "livscykluskode" text not null, "brugerref" uuid not null, "transaktion" xid8 not null default pg_current_xact_id(), primary key ("objekttype", "objekt", "nr"));`,
    );
    this.addSql(
      `create index "haendelse_transaktion" on "klassifikation"."haendelse" using btree (transaktion, objekt, nr);`,
    );

    this.addSql(
      `create table "klassifikation"."idempotens" ("objekttype" text not null, "objekt" uuid not null, "noegle" text not null, "fingeraftryk" text not null, "nr" integer not null, "registreret" timestamptz not null, primary key ("objekttype", "objekt", "noegle"));`,
    );

    this.addSql(
      `create table "klassifikation"."klasse_egenskaber" ("objekt" uuid not null, "nr" integer not null, "lbnr" integer not null, "registreret" tstzrange not null, "virkning" tstzrange not null, "aktoerref" uuid null, "aktoertypekode" text null, "notetekst" text null, "brugervendtnoegle" text null, "beskrivelse" text null, "eksempel" text null, "omfang" text null, "titel" text null, "retskilde" text null, "aendringsnotat" text null, "integrationsdata" text null, "soegeord" jsonb null, primary key ("objekt", "nr", "lbnr"));`,
    );
    this.addSql(
      `create index "klasse_egenskaber_gaeldende" on "klassifikation"."klasse_egenskaber" using btree (objekt) where (upper_inf(registreret));`,
    );
    this.addSql(
      `create index "klasse_egenskaber_brugervendtnoegle" on "klassifikation"."klasse_egenskaber" using btree ((lower(brugervendtnoegle) collate "C"), objekt) where (upper_inf(registreret));`,
    );
    this.addSql(
      `create index "klasse_egenskaber_titel" on "klassifikation"."klasse_egenskaber" using btree ((lower(titel) collate "C"), objekt) where (upper_inf(registreret));`,
    );

    this.addSql(
      `create table "klassifikation"."klasse_registrering" ("objekt" uuid not null, "nr" integer not null, "registreret" tstzrange not null, "livscykluskode" text not null, "brugerref" uuid not null, "note" text not null, primary key ("objekt", "nr"));`,
    );
    this.addSql(
      `create unique index "klasse_registrering_gaeldende" on "klassifikation"."klasse_registrering" using btree (objekt) where (upper_inf(registreret));`,
    );

    this.addSql(
      `create table "klassifikation"."klasse_relation" ("objekt" uuid not null, "nr" integer not null, "lbnr" integer not null, "registreret" tstzrange not null, "virkning" tstzrange not null, "aktoerref" uuid null, "aktoertypekode" text null, "notetekst" text null, "relation" text not null, "indeks" integer null, "uuid" uuid null, "urn" text null, "objekttype" text null, "enkelt" boolean not null, primary key ("objekt", "nr", "lbnr"));`,
    );
    this.addSql(
      `create index "klasse_relation_gaeldende" on "klassifikation"."klasse_relation" using btree (objekt, relation) where (upper_inf(registreret));`,
    );
    this.addSql(
      `create index "klasse_relation_uuid" on "klassifikation"."klasse_relation" using btree (uuid, relation) where (upper_inf(registreret));`,
    );
    this.addSql(
      `create index "klasse_relation_urn" on "klassifikation"."klasse_relation" using btree (urn, relation) where (upper_inf(registreret) and urn is not null);`,
    );
    this.addSql(
      `create unique index "klasse_relation_indeks" on "klassifikation"."klasse_relation" using btree (objekt, relation, indeks) where (upper_inf(registreret) and indeks is not null);`,
    );

    this.addSql(
      `create table "klassifikation"."klasse_tilstand" ("objekt" uuid not null, "nr" integer not null, "lbnr" integer not null, "registreret" tstzrange not null, "virkning" tstzrange not null, "aktoerref" uuid null, "aktoertypekode" text null, "notetekst" text null, "tilstand" text not null, "vaerdi" text null, primary key ("objekt", "nr", "lbnr"));`,
    );
    this.addSql(
      `create index "klasse_tilstand_gaeldende" on "klassifikation"."klasse_tilstand" using btree (objekt) where (upper_inf(registreret));`,
    );
    this.addSql(
      `create index "klasse_tilstand_vaerdi" on "klassifikation"."klasse_tilstand" using btree (tilstand, vaerdi, objekt) where (upper_inf(registreret));`,
    );

    this.addSql(
      `create table "klassifikation"."klassifikation_egenskaber" ("objekt" uuid not null, "nr" integer not null, "lbnr" integer not null, "registreret" tstzrange not null, "virkning" tstzrange not null, "aktoerref" uuid null, "aktoertypekode" text null, "notetekst" text null, "brugervendtnoegle" text null, "beskrivelse" text null, "kaldenavn" text null, "ophavsret" text null, "integrationsdata" text null, primary key ("objekt", "nr", "lbnr"));`,
    );
    this.addSql(
      `create index "klassifikation_egenskaber_gaeldende" on "klassifikation"."klassifikation_egenskaber" using btree (objekt) where (upper_inf(registreret));`,
    );
    this.addSql(
      `create index "klassifikation_egenskaber_brugervendtnoegle" on "klassifikation"."klassifikation_egenskaber" using btree ((lower(brugervendtnoegle) collate "C"), objekt) where (upper_inf(registreret));`,
    );
    this.addSql(
      `create index "klassifikation_egenskaber_kaldenavn" on "klassifikation"."klassifikation_egenskaber" using btree ((lower(kaldenavn) collate "C"), objekt) where (upper_inf(registreret));`,
    );

    this.addSql(
      `create table "klassifikation"."klassifikation_registrering" ("objekt" uuid not null, "nr" integer not null, "registreret" tstzrange not null, "livscykluskode" text not null, "brugerref" uuid not null, "note" text not null, primary key ("objekt", "nr"));`,
    );
    this.addSql(
      `create unique index "klassifikation_registrering_gaeldende" on "klassifikation"."klassifikation_registrering" using btree (objekt) where (upper_inf(registreret));`,
    );

    this.addSql(
      `create table "klassifikation"."klassifikation_relation" ("objekt" uuid not null, "nr" integer not null, "lbnr" integer not null, "registreret" tstzrange not null, "virkning" tstzrange not null, "aktoerref" uuid null, "aktoertypekode" text null, "notetekst" text null, "relation" text not null, "indeks" integer null, "uuid" uuid null, "urn" text null, "objekttype" text null, "enkelt" boolean not null, primary key ("objekt", "nr", "lbnr"));`,
    );
    this.addSql(
      `create index "klassifikation_relation_gaeldende" on "klassifikation"."klassifikation_relation" using btree (objekt, relation) where (upper_inf(registreret));`,
    );
    this.addSql(
      `create index "klassifikation_relation_uuid" on "klassifikation"."klassifikation_relation" using btree (uuid, relation) where (upper_inf(registreret));`,
    );
    this.addSql(
      `create index "klassifikation_relation_urn" on "klassifikation"."klassifikation_relation" using btree (urn, relation) where (upper_inf(registreret) and urn is not null);`,
    );
    this.addSql(
      `create unique index "klassifikation_relation_indeks" on "klassifikation"."klassifikation_relation" using btree (objekt, relation, indeks) where (upper_inf(registreret) and indeks is not null);`,
    );

    this.addSql(
      `create table "klassifikation"."klassifikation_tilstand" ("objekt" uuid not null, "nr" integer not null, "lbnr" integer not null, "registreret" tstzrange not null, "virkning" tstzrange not null, "aktoerref" uuid null, "aktoertypekode" text null, "notetekst" text null, "tilstand" text not null, "vaerdi" text null, primary key ("objekt", "nr", "lbnr"));`,
    );
    this.addSql(
      `create index "klassifikation_tilstand_gaeldende" on "klassifikation"."klassifikation_tilstand" using btree (objekt) where (upper_inf(registreret));`,
    );
    this.addSql(
      `create index "klassifikation_tilstand_vaerdi" on "klassifikation"."klassifikation_tilstand" using btree (tilstand, vaerdi, objekt) where (upper_inf(registreret));`,
    );

    this.addSql(
      `create table "klassifikation"."laeser" ("navn" text not null, "ejer" uuid not null, "til" timestamptz not null, primary key ("navn"));`,
    );

    this.addSql(
      `create table "klassifikation"."virkningsskift" ("objekttype" text not null, "objekt" uuid not null, "tidspunkt" timestamptz not null, "besked_id" uuid not null default gen_random_uuid(), primary key ("objekttype", "objekt", "tidspunkt"));`,
    );
    this.addSql(
      `create index "virkningsskift_tidspunkt" on "klassifikation"."virkningsskift" using btree (tidspunkt);`,
    );

    this.addSql(
      `alter table "klassifikation"."facet_egenskaber" add constraint "facet_egenskaber_uden_overlap" exclude using gist (objekt with =, virkning with &&, registreret with &&);`,
    );

    this.addSql(
      `alter table "klassifikation"."facet_relation" add constraint "facet_relation_uden_overlap" exclude using gist (objekt with =, relation with =, virkning with &&, registreret with &&) where (enkelt);`,
    );

    this.addSql(
      `alter table "klassifikation"."facet_tilstand" add constraint "facet_tilstand_uden_overlap" exclude using gist (objekt with =, tilstand with =, virkning with &&, registreret with &&);`,
    );

    this.addSql(
      `alter table "klassifikation"."klasse_egenskaber" add constraint "klasse_egenskaber_uden_overlap" exclude using gist (objekt with =, virkning with &&, registreret with &&);`,
    );

    this.addSql(
      `alter table "klassifikation"."klasse_relation" add constraint "klasse_relation_uden_overlap" exclude using gist (objekt with =, relation with =, virkning with &&, registreret with &&) where (enkelt);`,
    );

    this.addSql(
      `alter table "klassifikation"."klasse_tilstand" add constraint "klasse_tilstand_uden_overlap" exclude using gist (objekt with =, tilstand with =, virkning with &&, registreret with &&);`,
    );

    this.addSql(
      `alter table "klassifikation"."klassifikation_egenskaber" add constraint "klassifikation_egenskaber_uden_overlap" exclude using gist (objekt with =, virkning with &&, registreret with &&);`,
    );

    this.addSql(
      `alter table "klassifikation"."klassifikation_relation" add constraint "klassifikation_relation_uden_overlap" exclude using gist (objekt with =, relation with =, virkning with &&, registreret with &&) where (enkelt);`,
    );

    this.addSql(
      `alter table "klassifikation"."klassifikation_tilstand" add constraint "klassifikation_tilstand_uden_overlap" exclude using gist (objekt with =, tilstand with =, virkning with &&, registreret with &&);`,
    );
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists "klassifikation"."facet_egenskaber" cascade;`);
    this.addSql(`drop table if exists "klassifikation"."facet_registrering" cascade;`);
    this.addSql(`drop table if exists "klassifikation"."facet_relation" cascade;`);
    this.addSql(`drop table if exists "klassifikation"."facet_tilstand" cascade;`);
    this.addSql(`drop table if exists "klassifikation"."haendelse" cascade;`);
    this.addSql(`drop table if exists "klassifikation"."idempotens" cascade;`);
    this.addSql(`drop table if exists "klassifikation"."klasse_egenskaber" cascade;`);
    this.addSql(`drop table if exists "klassifikation"."klasse_registrering" cascade;`);
    this.addSql(`drop table if exists "klassifikation"."klasse_relation" cascade;`);
    this.addSql(`drop table if exists "klassifikation"."klasse_tilstand" cascade;`);
    this.addSql(`drop table if exists "klassifikation"."klassifikation_egenskaber" cascade;`);
    this.addSql(`drop table if exists "klassifikation"."klassifikation_registrering" cascade;`);
    this.addSql(`drop table if exists "klassifikation"."klassifikation_relation" cascade;`);
    this.addSql(`drop table if exists "klassifikation"."klassifikation_tilstand" cascade;`);
    this.addSql(`drop table if exists "klassifikation"."laeser" cascade;`);
    this.addSql(`drop table if exists "klassifikation"."virkningsskift" cascade;`);

    this.addSql(`drop schema if exists "klassifikation";`);
  }
}
