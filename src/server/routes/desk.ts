import { z } from 'zod';
import { Agreement, BreachPage, BreachQuery, Comparison, DeskScope, Distribution, Funnel, FunnelPersonPage, HeatMap, HeatMapQuery, ItemQuery, ItemStatistics } from '#contract/desk.ts';
import { PageQuery } from '#contract/page.ts';
import { Id } from '#contract/primitives.ts';
import { ContestPage, ContestQuery } from '#contract/ruling.ts';
import { listBreaches } from '../commands/desk/breaches.ts';
import { comparisonOf } from '../commands/desk/comparison.ts';
import { listContests } from '../commands/desk/contests.ts';
import { funnelOf, funnelPeople } from '../commands/desk/funnel.ts';
import { heatMap } from '../commands/desk/heat-map.ts';
import { agreementOf, distributionOf, itemsOf } from '../commands/desk/statistics.ts';
import { seesThatScope } from '../policies/desk-policies.ts';
import { seesThatAssignment } from '../policies/policies.ts';
import type { Routes } from './route-types.ts';

const tags = ['desk'];
const params = z.strictObject({ assignmentId: Id });

/** What trainers and leads see of results. */
export const deskRoutes: Routes = (app, services) => {
  app.get('/api/assignments/:assignmentId/funnel', { config: { policy: seesThatAssignment }, schema: { tags, summary: 'How far an assignment’s people are', params, response: { 200: Funnel } } },
    (request) => funnelOf(services, request.actor!, request.params.assignmentId));

  app.get('/api/assignments/:assignmentId/people', { config: { policy: seesThatAssignment }, schema: { tags, summary: 'An assignment’s people, one by one', params, querystring: PageQuery, response: { 200: FunnelPersonPage } } },
    (request) => funnelPeople(services, request.actor!, request.params.assignmentId, request.query));

  app.get('/api/assignments/:assignmentId/comparison', { config: { policy: seesThatAssignment }, schema: { tags, summary: 'A final beside its baseline', params, querystring: PageQuery, response: { 200: Comparison } } },
    (request) => comparisonOf(services, request.actor!, request.params.assignmentId, request.query));

  app.get('/api/desk/heat-map', { config: { policy: seesThatScope }, schema: { tags, summary: 'Trainee × criterion, first and best', querystring: HeatMapQuery, response: { 200: HeatMap } } },
    ({ actor, query }) => heatMap(services, actor!, query));

  app.get('/api/desk/distribution', { config: { policy: seesThatScope }, schema: { tags, summary: 'How scores spread, by customer', querystring: DeskScope, response: { 200: Distribution } } },
    ({ actor, query }) => distributionOf(services, actor!, query));

  app.get('/api/desk/items', { config: { policy: seesThatScope }, schema: { tags, summary: 'Moments as test items', querystring: ItemQuery, response: { 200: ItemStatistics } } },
    ({ actor, query }) => itemsOf(services, actor!, query));

  app.get('/api/desk/breaches', { config: { policy: seesThatScope }, schema: { tags, summary: 'Breaches of conduct, newest first', querystring: BreachQuery, response: { 200: BreachPage } } },
    ({ actor, query }) => listBreaches(services, actor!, query));

  app.get('/api/desk/contests', { config: { policy: seesThatScope }, schema: { tags, summary: 'Typed replies whose hearing is contested, newest first', querystring: ContestQuery, response: { 200: ContestPage } } },
    ({ actor, query }) => listContests(services, actor!, query));

  app.get('/api/desk/agreement', { config: { policy: seesThatScope }, schema: { tags, summary: 'How far trainers’ scores agree with the engine’s', querystring: DeskScope, response: { 200: Agreement } } },
    ({ actor, query }) => agreementOf(services, actor!, query));
};
