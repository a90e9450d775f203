import { assignmentRoutes } from './assignments.ts';
import { administrationRoutes } from './administration.ts';
import { companySignInRoutes } from './company-sign-in.ts';
import { deskRoutes } from './desk.ts';
import { entranceRoutes } from './entrance.ts';
import { exportRoutes } from './exports.ts';
import { grantRoutes } from './grants.ts';
import { healthRoutes } from './health.ts';
import { liveRoutes } from './live.ts';
import { meRoutes } from './me.ts';
import { peopleRoutes } from './people.ts';
import { reviewRoutes } from './reviews.ts';
import { standingRoutes } from './standings.ts';
import { submissionRoutes } from './submissions.ts';
import { teamRoutes } from './teams.ts';
import { taskRoutes } from './tasks.ts';
import type { App, Routes } from './route-types.ts';
import type { Services } from '../services.ts';

const ALL: readonly Routes[] = [healthRoutes, grantRoutes, submissionRoutes, standingRoutes, liveRoutes, entranceRoutes, companySignInRoutes, meRoutes, teamRoutes, peopleRoutes, administrationRoutes, assignmentRoutes, taskRoutes, reviewRoutes, deskRoutes, exportRoutes];

export function addAllRoutes(app: App, services: Services): void {
  for (const add of ALL) add(app, services);
}
