import { z } from 'zod';
import { PageQuery } from '#contract/page.ts';
import { Id } from '#contract/primitives.ts';
import { NewTeam, Team, TeamChange, TeamPage } from '#contract/team.ts';
import { changeTeam } from '../commands/teams/change-team.ts';
import { makeTeam } from '../commands/teams/make-team.ts';
import { teamOf, teamsSeen } from '../commands/teams/teams.ts';
import { runsThatTeam, seesThatTeam, staff, trainer } from '../policies/policies.ts';
import type { Routes } from './route-types.ts';

const tags = ['teams'];
const ThatTeam = z.strictObject({ teamId: Id });

export const teamRoutes: Routes = (app, services) => {
  app.get('/api/teams', { config: { policy: staff }, schema: { tags, summary: 'Teams that one sees', querystring: PageQuery, response: { 200: TeamPage } } },
    ({ actor, query }) => teamsSeen(services, actor!, query));

  app.post('/api/teams', { config: { policy: trainer }, schema: { tags, summary: 'Make a team', body: NewTeam, response: { 201: Team } } },
    async ({ actor, body }, reply) => reply.code(201).send(await makeTeam(services, actor!, body)));

  app.get('/api/teams/:teamId', { config: { policy: seesThatTeam }, schema: { tags, summary: 'A team', params: ThatTeam, response: { 200: Team } } },
    ({ actor, params }) => teamOf(services, actor!, params.teamId));

  app.patch('/api/teams/:teamId', { config: { policy: runsThatTeam }, schema: { tags, summary: 'Change a team', params: ThatTeam, body: TeamChange, response: { 200: Team } } },
    ({ actor, params, body }) => changeTeam(services, actor!, params.teamId, body));
};
