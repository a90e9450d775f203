import { AuditPage as AuditList } from '#contract/privacy.ts';
import { interfaceText } from '#i18n/interface-text.ts';
import { ask } from '../../server/ask.ts';
import { language } from '../../settings.ts';
import { desk } from '../../text.ts';
import { queryOf } from '../desk-place.ts';
import { DataTable } from '../elements/data-table.tsx';
import { PageHeading } from '../elements/page-heading.tsx';
import { Paged } from '../elements/paged.tsx';
import { whenText } from '../when.ts';

/** What staff changed, newest first. */
export function AuditPage() {
  return (
    <section class="sheet">
      <PageHeading text={desk.value('audit.heading')} />
      <p class="lead">{desk.value('audit.intro')}</p>
      <Paged of="audit" load={(cursor) => ask(AuditList, 'GET', `audit${queryOf({ cursor })}`)} empty={<p>{desk.value('audit.none')}</p>}>
        {(entries) => (
          <DataTable
            quiet caption={desk.value('audit.caption')} rows={entries} keyOf={(entry) => entry.id}
            columns={[
              { head: desk.value('audit.at'), cell: (entry) => whenText(entry.at) },
              { head: desk.value('audit.actor'), cell: (entry) => <bdi>{entry.actor}</bdi> },
              { head: desk.value('audit.action'), cell: (entry) => actionText(entry.action) },
              { head: desk.value('audit.subject'), cell: (entry) => <bdi>{entry.subject}</bdi> },
              { head: desk.value('audit.detail'), cell: (entry) => <bdi>{entry.detail}</bdi> },
            ]}
          />
        )}
      </Paged>
    </section>
  );
}

/** What was done, in words; a code that has none yet stands for itself. */
function actionText(action: string): string {
  const isWorded = interfaceText.exists(`audit.actions.${action}`, { ns: 'desk', lng: language.value });
  return isWorded ? desk.value(`audit.actions.${action as 'team.made'}`) : action;
}
