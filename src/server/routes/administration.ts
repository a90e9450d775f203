import { PageQuery } from '#contract/page.ts';
import { AuditPage, Settings, SettingsChange } from '#contract/privacy.ts';
import { auditLog } from '../commands/administration/audit-log.ts';
import { changeSettings, settings } from '../commands/administration/settings.ts';
import { administrator, anyone } from '../policies/policies.ts';
import type { Routes } from './route-types.ts';

const tags = ['administration'];

export const administrationRoutes: Routes = (app, services) => {
  app.get('/api/audit', { config: { policy: administrator }, schema: { tags, summary: 'What staff changed, latest first', querystring: PageQuery, response: { 200: AuditPage } } },
    ({ query }) => auditLog(services, query));

  app.get('/api/settings', { config: { policy: anyone }, schema: { tags, summary: 'Settings that the privacy notice names', response: { 200: Settings } } },
    () => settings(services));

  app.patch('/api/settings', { config: { policy: administrator }, schema: { tags, summary: 'Change settings', body: SettingsChange, response: { 200: Settings } } },
    ({ actor, body }) => changeSettings(services, actor!, body));
};
