import { Module } from '@nestjs/common';
import { AfsendBeskedController, BESKEDINDGANG } from '@sagdok/nest';
import { AbonnementController } from './abonnement/abonnement-controller.js';
import { AbonnementService } from './abonnement/abonnement-service.js';
import { Abonnementer } from './abonnement/abonnementer.js';
import { StatusController } from './abonnement/status-controller.js';
import { AmqpUdsendelse } from './amqp/amqp-udsendelse.js';
import { DoedController } from './amqp/doed-controller.js';
import { Beskedlog } from './beskedlog/beskedlog.js';
import { Dueslagslager } from './dueslag/dueslagslager.js';
import { FejlkoeController } from './fejlkoe/fejlkoe-controller.js';
import { FejlkoeService } from './fejlkoe/fejlkoe-service.js';
import { Fejlkoe } from './fejlkoe/fejlkoe.js';
import { GenspilController } from './genspil/genspil-controller.js';
import { GenspilService } from './genspil/genspil-service.js';
import { HaendelserController } from './haendelser/haendelser-controller.js';
import { Afsendelse } from './modtagelse/afsendelse.js';
import { BeskedController } from './modtagelse/besked-controller.js';
import { Modtagelse } from './modtagelse/modtagelse.js';
import { Signal } from './modtagelse/signal.js';
import { OprydningService } from './oprydning/oprydning-service.js';
import { Opstart } from './opstart.js';
import { PullController } from './pull/pull-controller.js';
import { PullService } from './pull/pull-service.js';
import { Ventesal } from './pull/ventesal.js';
import { Udlevering } from './udlevering/udlevering.js';
import { UdsendelseService } from './udsendelse/udsendelse-service.js';

/** The distributor. */
@Module({
  controllers: [
    AbonnementController,
    AfsendBeskedController,
    BeskedController,
    DoedController,
    FejlkoeController,
    GenspilController,
    HaendelserController,
    PullController,
    StatusController,
  ],
  providers: [
    Abonnementer,
    AbonnementService,
    Afsendelse,
    AmqpUdsendelse,
    { provide: BESKEDINDGANG, useExisting: Afsendelse },
    Beskedlog,
    Dueslagslager,
    Fejlkoe,
    FejlkoeService,
    GenspilService,
    Modtagelse,
    OprydningService,
    Opstart,
    PullService,
    Signal,
    Udlevering,
    UdsendelseService,
    Ventesal,
  ],
})
export class BeskedfordelerModule {}
