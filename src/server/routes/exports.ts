import { z } from 'zod';
import { ResultFeed, ResultFeedQuery } from '#contract/attempt.ts';
import { ExportQuery } from '#contract/desk.ts';
import { exportCsv, exportXlsx } from '../commands/exports/export-results.ts';
import { exportRulings } from '../commands/exports/export-rulings.ts';
import { resultFeed } from '../commands/exports/result-feed.ts';
import { seesThatScope } from '../policies/desk-policies.ts';
import { staff, trainer } from '../policies/policies.ts';
import type { Routes } from './route-types.ts';

const tags = ['exports'];
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const TSV = 'text/tab-separated-values';
const download = (ending: string, what = 'results'): string => `attachment; filename="seven-doors-${what}.${ending}"`;

/** Results for spreadsheets and for other programs. */
export const exportRoutes: Routes = (app, services) => {
  app.get('/api/exports/results.csv', { config: { policy: seesThatScope }, schema: { tags, summary: 'The newest 50,000 results as CSV', produces: ['text/csv'], querystring: ExportQuery, response: { 200: z.string() } } },
    async ({ actor, query }, reply) => reply.type('text/csv; charset=utf-8').header('content-disposition', download('csv')).header('cache-control', 'no-store').send(exportCsv(services, actor!, query) as never));

  app.get('/api/exports/results.xlsx', { config: { policy: seesThatScope }, schema: { tags, summary: 'The newest 50,000 results as an Excel workbook', produces: [XLSX], querystring: ExportQuery, response: { 200: z.string() } } },
    async ({ actor, query }, reply) => reply.type(XLSX).header('content-disposition', download('xlsx')).header('cache-control', 'no-store').send((await exportXlsx(services, actor!, query)) as never));

  app.get('/api/exports/rulings', { config: { policy: trainer }, schema: { tags, summary: 'Typed replies that were ruled on, as labelled text (TSV)', produces: [TSV], response: { 200: z.string() } } },
    async ({ actor }, reply) => reply.type(`${TSV}; charset=utf-8`).header('content-disposition', download('tsv', 'rulings')).header('cache-control', 'no-store').send(exportRulings(services, actor!) as never));

  app.get('/api/results', { config: { policy: staff }, schema: { tags, summary: 'Results one by one, to be asked for from time to time', querystring: ResultFeedQuery, response: { 200: ResultFeed } } },
    ({ actor, query }) => resultFeed(services, actor!, query));
};
