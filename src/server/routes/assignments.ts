import { z } from 'zod';
import { Assignment, AssignmentChange, AssignmentPage, NewAssignment } from '#contract/assignment.ts';
import { PageQuery } from '#contract/page.ts';
import { Id } from '#contract/primitives.ts';
import { changeAssignment } from '../commands/assignments/change-assignment.ts';
import { makeAssignment } from '../commands/assignments/make-assignment.ts';
import { listAssignments, readAssignment } from '../commands/assignments/read-assignments.ts';
import { runsThatAssignment, seesThatAssignment, staff, trainer } from '../policies/policies.ts';
import type { Routes } from './route-types.ts';

const tags = ['assignments'];
const ThatAssignment = z.strictObject({ assignmentId: Id });
/** Thousands of people may be named. */
const BODY_LIMIT = 512 * 1024;

/** What trainers give trainees to do. */
export const assignmentRoutes: Routes = (app, services) => {
  app.get('/api/assignments', { config: { policy: staff }, schema: { tags, summary: 'Assignments, newest first', querystring: PageQuery, response: { 200: AssignmentPage } } },
    ({ actor, query }) => listAssignments(services, actor!, query));

  app.post('/api/assignments', { bodyLimit: BODY_LIMIT, config: { policy: trainer }, schema: { tags, summary: 'Give an assignment', body: NewAssignment, response: { 201: Assignment } } },
    async ({ actor, body }, reply) => reply.code(201).send(await makeAssignment(services, actor!, body)));

  app.get('/api/assignments/:assignmentId', { config: { policy: seesThatAssignment }, schema: { tags, summary: 'One assignment', params: ThatAssignment, response: { 200: Assignment } } },
    ({ actor, params }) => readAssignment(services, actor!, params.assignmentId));

  app.patch('/api/assignments/:assignmentId', { config: { policy: runsThatAssignment }, schema: { tags, summary: 'Change words or due time, withdraw, reinstate', params: ThatAssignment, body: AssignmentChange, response: { 200: Assignment } } },
    ({ actor, params, body }) => changeAssignment(services, actor!, params.assignmentId, body));
};
