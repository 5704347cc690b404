export type { App } from './app/app.js';
export { AfsendBeskedController } from './amqp/afsend/afsend-besked-controller.js';
export { BESKEDINDGANG, type AfvistBesked, type Beskedindgang } from './amqp/afsend/beskedindgang.js';
export { AMQP, type AmqpBroker, type AmqpLocation, type ConsumeOptions } from './amqp/amqp-broker.js';
export { AmqpContext } from './amqp/amqp-context.js';
export { AmqpServer, type AmqpListener } from './amqp/amqp-server.js';
export type { Handled, Refusal, Reply } from './amqp/handled.js';
export { MessageFilter } from './amqp/message.filter.js';
export { AFSEND_BESKED, DOED_BESKED, KOMMANDO, UKENDT_KOMMANDO } from './amqp/patterns.js';
export { TryAgain } from './amqp/try-again.js';
export { RegisterModule } from './app/register-module.js';
export { environmentHelp } from './app/environment-help.js';
export { LoopService, type LoopServiceOptions } from './app/loop-service.js';
export { run } from './app/run.js';
export { start, type Running, type StartOptions } from './app/start.js';
export { ADGANG, CONFIG, DATABASE, SURROUNDINGS } from './app/tokens.js';
export { AABEN, type Adgang, type Skrivning } from './adgang/adgang.js';
export { ABONNEMENTSFIL, UKENDT_AFSENDER, type Beskedadgang, type Beskedhandling } from './adgang/beskedadgang.js';
export type { AppVariabler } from './config/app-variabler.js';
export { readConfig, type Config } from './config/config.js';
export { VARIABLES } from './config/variables.js';
export { createMigration } from './database/create-migration.js';
export type { DatabaseLocation } from './database/connect.js';
export { isPassing } from './database/passing.js';
export { statement, type Database, type Parameter, type Statement } from './database/database.js';
export { SagdokFejl, type Fejlkode } from './fejl/sagdok-fejl.js';
export type { AppPaths, DescribePaths } from './openapi/app-paths.js';
export { bilingual } from './openapi/bilingual.js';
export type { Components, JsonObject, Reference } from './openapi/components.js';
export { schemaRef } from './openapi/hoisted-schema.js';
export { jsonAnswer, operation, type OperationParts, type OperationTexts } from './openapi/operation.js';
export type { Parts } from './openapi/parts.js';
export type { Paths } from './openapi/paths.js';
export { queryParameterObjects } from './openapi/query-parameters.js';
export { openapiOf } from './openapi/openapi-of.js';
export type { Surroundings } from './register/surroundings.js';
export { Parameters, type Alternative, type Criterion, type RowCondition } from './search/condition.js';
export { matches } from './search/pattern.js';
export { isUuid } from './search/field-condition.js';
export {
  idParameter,
  numberParameter,
  wordParameter,
  type DeclaredParameter,
  type NumberLimits,
} from './rest/declared-parameter.js';
export { readParameters, type DeclaredParameters, type ReadParameters } from './rest/read-parameters.js';
export { asked, refuse } from './rest/refusals.js';
export { Registre } from './rest/registre.js';
export { RawBody, TakesRawBody } from './rest/raw-body.js';
export type { Column, Sqltype } from './storage/column.js';
export type { TableIndex } from './storage/indexes.js';
export type { FactTable, Tables } from './storage/tables.js';
export { tableEntity, type TableDefinition } from './storage/table-entity.js';
