import { z } from 'zod';
import { Id } from '#contract/primitives.ts';
import { Badges, BoardQuery, TeamBoard, TeamsBoard } from '#contract/standing.ts';
import { badgesOf } from '../commands/badges.ts';
import { teamBoard } from '../commands/team-board.ts';
import { teamsBoard } from '../commands/teams-board.ts';
import { belongsToThatTeam, signedIn } from '../policies/policies.ts';
import type { Routes } from './route-types.ts';

const tags = ['standings'];
const ThatTeam = z.strictObject({ teamId: Id });

/** Who stands where, within and between teams. */
export const standingRoutes: Routes = (app, services) => {
  app.get('/api/teams/:teamId/standings', { config: { policy: belongsToThatTeam }, schema: { tags, summary: 'Standings within a team', params: ThatTeam, querystring: BoardQuery, response: { 200: TeamBoard } } },
    ({ actor, params, query }) => teamBoard(services, actor!, params.teamId, query));

  app.get('/api/standings', { config: { policy: signedIn }, schema: { tags, summary: 'Standings between teams', querystring: BoardQuery, response: { 200: TeamsBoard } } },
    ({ actor, query }) => teamsBoard(services, actor!, query));

  app.get('/api/me/badges', { config: { policy: signedIn }, schema: { tags, summary: 'Own badges', response: { 200: Badges } } },
    ({ actor }) => badgesOf(services, actor!.id));
};
