import { z } from 'zod';
import { PeopleQuery, Person, PersonChange, PersonPage, ResetLink } from '#contract/person.ts';
import { PageQuery } from '#contract/page.ts';
import { Id } from '#contract/primitives.ts';
import { PersonalData } from '#contract/privacy.ts';
import { Enrolled, Enrolment } from '#contract/team.ts';
import { changePerson } from '../commands/people/change-person.ts';
import { deletePerson } from '../commands/people/delete-person.ts';
import { enrol } from '../commands/people/enrol.ts';
import { peopleSeen } from '../commands/people/list-people.ts';
import { makeResetLink } from '../commands/people/password-link.ts';
import { personalData } from '../commands/people/personal-data.ts';
import { administrator, runsThatPerson, runsThatTeam, seesThatTeam, staff } from '../policies/policies.ts';
import type { Routes } from './route-types.ts';

const tags = ['people'];
const ThatPerson = z.strictObject({ personId: Id });
const ThatTeam = z.strictObject({ teamId: Id });

/** Bytes of an enrolment list: some thousand people, in any script. */
const LIST_LIMIT = 600_000;

/** People, as staff deal with them. */
export const peopleRoutes: Routes = (app, services) => {
  app.get('/api/people', { config: { policy: staff }, schema: { tags, summary: 'People that one sees', querystring: PeopleQuery, response: { 200: PersonPage } } },
    ({ actor, query }) => peopleSeen(services, actor!, query));

  app.get('/api/teams/:teamId/people', { config: { policy: seesThatTeam }, schema: { tags, summary: 'People of a team', params: ThatTeam, querystring: PageQuery, response: { 200: PersonPage } } },
    ({ actor, params, query }) => peopleSeen(services, actor!, { ...query, teamId: params.teamId }));

  app.post('/api/teams/:teamId/enrolments', { bodyLimit: LIST_LIMIT, config: { policy: runsThatTeam }, schema: { tags, summary: 'Enrol people from CSV', params: ThatTeam, body: Enrolment, response: { 200: Enrolled } } },
    ({ actor, params, body }) => enrol(services, actor!, params.teamId, body));

  app.patch('/api/people/:personId', { config: { policy: runsThatPerson }, schema: { tags, summary: 'Change a person', params: ThatPerson, body: PersonChange, response: { 200: Person } } },
    ({ actor, params, body }) => changePerson(services, actor!, params.personId, body));

  app.post('/api/people/:personId/reset-links', { config: { policy: runsThatPerson }, schema: { tags, summary: 'Make a one-time link that sets a new password', params: ThatPerson, response: { 201: ResetLink } } },
    async ({ actor, params }, reply) => reply.code(201).send(await makeResetLink(services, actor!, params.personId)));

  app.delete('/api/people/:personId', { config: { policy: administrator }, schema: { tags, summary: 'Delete a person and all that is stored about them', params: ThatPerson, response: { 204: z.null() } } },
    async ({ actor, params }, reply) => {
      await deletePerson(services, actor!, params.personId);
      return reply.code(204).send(null);
    });

  app.get('/api/people/:personId/data', { config: { policy: administrator }, schema: { tags, summary: 'All that is stored about a person', params: ThatPerson, response: { 200: PersonalData } } },
    ({ params }) => personalData(services, params.personId));
};
