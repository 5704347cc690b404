import { Migration } from '@mikro-orm/migrations';

export class Migration20261123100741 extends Migration {
  override name = 'Migration20261123100741';

  override up(): void | Promise<void> {
    this.addSql(`create schema if not exists "beskedfordeler";`);
    this.addSql(
      `create table "beskedfordeler"."abonnement" ("id" uuid not null, "navn" text not null, "dueslag" uuid not null, "filtre" jsonb not null, "beskeddata" boolean not null, "modtager" jsonb null, "ejer" text not null, "oprettet" timestamptz not null, "version" bigint not null, "slettet" boolean not null, primary key ("id"));`,
    );
    this.addSql(`create index "abonnement_version" on "beskedfordeler"."abonnement" using btree (version);`);

    this.addSql(
      `create table "beskedfordeler"."besked" ("position" bigint not null, "besked_id" text not null, "ordensnoegle" text not null, "modtaget" timestamptz not null, "indhold" text not null, "xml" text null, primary key ("position"));`,
    );
    this.addSql(`create unique index "besked_besked_id" on "beskedfordeler"."besked" using btree (besked_id);`);
    this.addSql(
      `create index "besked_ordensnoegle" on "beskedfordeler"."besked" using btree (ordensnoegle, position);`,
    );
    this.addSql(`create index "besked_modtaget" on "beskedfordeler"."besked" using btree (modtaget, position);`);

    this.addSql(
      `create table "beskedfordeler"."dueslag" ("id" uuid not null, "levering" jsonb not null, "tur" bigint not null default 0, "afleveret" bigint not null default 0, "afleveret_senest" timestamptz null, "kreds_fejl" integer not null default 0, "kreds_siden" timestamptz null, "kreds_til" timestamptz null, "fejl_kode" integer null, "fejl_tekst" text null, "fejl_tidspunkt" timestamptz null, "koe_efter" bigint null, "slettet" boolean not null default false, primary key ("id"));`,
    );

    this.addSql(
      `create table "beskedfordeler"."fejl" ("id" bigserial primary key, "slags" text not null, "kode" integer not null, "tekst" text not null, "tidspunkt" timestamptz not null, "forsoeg" integer not null, "dueslag" uuid null, "abonnement" uuid null, "position" bigint null, "format" text null, "indhold" text null, "afkortet" boolean null, "aftryk" text null);`,
    );
    this.addSql(`create index "fejl_dueslag" on "beskedfordeler"."fejl" using btree (dueslag, id);`);
    this.addSql(
      `create index "fejl_position" on "beskedfordeler"."fejl" using btree (position) where (position is not null);`,
    );
    this.addSql(
      `create unique index "fejl_aftryk" on "beskedfordeler"."fejl" using btree (aftryk) where (aftryk is not null);`,
    );

    this.addSql(
      `create table "beskedfordeler"."genspil" ("id" bigserial primary key, "abonnement" uuid not null, "dueslag" uuid not null, "naaet" bigint not null, "til" bigint not null);`,
    );
    this.addSql(`create index "genspil_dueslag" on "beskedfordeler"."genspil" using btree (dueslag);`);

    this.addSql(
      `create table "beskedfordeler"."leverance" ("dueslag" uuid not null, "position" bigint not null, "ordensnoegle" text not null, "abonnement" uuid not null, "siden" timestamptz not null, "tilstand" text not null default 'klar', "klar" boolean generated always as (tilstand = 'klar') stored not null, "til" timestamptz null, "forsoeg" integer not null default 0, "laan" bigint null, "afvist" integer not null default 0, primary key ("dueslag", "position"));`,
    );
    this.addSql(
      `create index "leverance_klar" on "beskedfordeler"."leverance" using btree (dueslag, position) where (klar);`,
    );
    this.addSql(
      `create index "leverance_spaerrer" on "beskedfordeler"."leverance" using btree (dueslag, ordensnoegle, position) where (not klar);`,
    );
    this.addSql(
      `create index "leverance_laant" on "beskedfordeler"."leverance" using btree (dueslag, ordensnoegle) where (tilstand = 'laant');`,
    );
    this.addSql(
      `create index "leverance_til" on "beskedfordeler"."leverance" using btree (dueslag, til) where (til is not null);`,
    );

    this.addSql(
      `create table "beskedfordeler"."taeller" ("id" integer not null, "position" bigint not null, "abonnementer" bigint not null, primary key ("id"));`,
    );
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists "beskedfordeler"."abonnement" cascade;`);
    this.addSql(`drop table if exists "beskedfordeler"."besked" cascade;`);
    this.addSql(`drop table if exists "beskedfordeler"."dueslag" cascade;`);
    this.addSql(`drop table if exists "beskedfordeler"."fejl" cascade;`);
    this.addSql(`drop table if exists "beskedfordeler"."genspil" cascade;`);
    this.addSql(`drop table if exists "beskedfordeler"."leverance" cascade;`);
    this.addSql(`drop table if exists "beskedfordeler"."taeller" cascade;`);

    this.addSql(`drop schema if exists "beskedfordeler";`);
  }
}
