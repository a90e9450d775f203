import { entranceRoutes } from './entrance.ts';
import { grantRoutes } from './grants.ts';
import { healthRoutes } from './health.ts';
import { liveRoutes } from './live.ts';
import { meRoutes } from './me.ts';
import { standingRoutes } from './standings.ts';
import { submissionRoutes } from './submissions.ts';
import { teamRoutes } from './teams.ts';
import type { App, Routes } from './route-types.ts';
import type { Services } from '../services.ts';

const ALL: readonly Routes[] = [healthRoutes, grantRoutes, submissionRoutes, standingRoutes, liveRoutes, entranceRoutes, meRoutes, teamRoutes];

export function addAllRoutes(app: App, services: Services): void {
  for (const add of ALL) add(app, services);
}
