import { z } from 'zod';
import { TaskPage } from '#contract/assignment.ts';
import { PageQuery } from '#contract/page.ts';
import { Id } from '#contract/primitives.ts';
import { ownTasks } from '../commands/assignments/own-tasks.ts';
import { taskCalendar } from '../commands/assignments/task-calendar.ts';
import { anyone, signedIn } from '../policies/policies.ts';
import type { Routes } from './route-types.ts';

const tags = ['assignments'];
const ThatCalendar = z.strictObject({ calendarKey: Id });

/** What a trainee owes. */
export const taskRoutes: Routes = (app, services) => {
  app.get('/api/me/tasks', { config: { policy: signedIn }, schema: { tags, summary: 'Own tasks, newest first', querystring: PageQuery, response: { 200: TaskPage } } },
    ({ actor, query }) => ownTasks(services, actor!, query));

  app.get('/api/calendar/:calendarKey.ics', { config: { policy: anyone }, schema: { tags, summary: 'Due times as a calendar, for whoever has its key', produces: ['text/calendar'], params: ThatCalendar, response: { 200: z.string() } } },
    async ({ params }, reply) => reply.type('text/calendar; charset=utf-8').header('cache-control', 'private, no-cache').send(await taskCalendar(services, params.calendarKey)));
};
