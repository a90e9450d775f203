import { grantRoutes } from './grants.ts';
import { healthRoutes } from './health.ts';
import { liveRoutes } from './live.ts';
import { standingRoutes } from './standings.ts';
import { submissionRoutes } from './submissions.ts';
import type { App, Routes } from './route-types.ts';
import type { Services } from '../services.ts';

const ALL: readonly Routes[] = [healthRoutes, grantRoutes, submissionRoutes, standingRoutes, liveRoutes];

export function addAllRoutes(app: App, services: Services): void {
  for (const add of ALL) add(app, services);
}
