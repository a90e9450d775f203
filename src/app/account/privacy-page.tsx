import type { z } from 'zod';
import { Settings } from '#contract/privacy.ts';
import { ask } from '../server/ask.ts';
import { account } from '../text.ts';
import { NarrowPage } from './narrow-page.tsx';
import { Asked } from './asked.tsx';

const KEPT = ['person', 'sessions', 'attempts', 'standings', 'comments', 'audit'] as const;

/** What is kept about people, why, how long, and who answers for it. */
export function PrivacyPage() {
  return (
    <NarrowPage id="privacy" isWide>
      <h1>{account.value('privacy.heading')}</h1>
      <Asked of="privacy" load={() => ask(Settings, 'GET', 'settings')}>
        {(settings) => <Notice settings={settings} />}
      </Asked>
    </NarrowPage>
  );
}

function Notice({ settings: { retentionDays, controller, contact } }: { settings: z.infer<typeof Settings> }) {
  return (
    <>
      <p class="lead">{account.value('privacy.intro')}</p>
      <h2>{account.value('privacy.kept')}</h2>
      <dl class="kept">
        {KEPT.map((thing) => <div key={thing}><dt>{account.value(`privacy.${thing}`)}</dt><dd>{account.value(`privacy.${thing}Text`)}</dd></div>)}
      </dl>
      <h2>{account.value('privacy.howLong')}</h2>
      <p data-retention={retentionDays}>{account.value('privacy.howLongText', { days: retentionDays })}</p>
      <h2>{account.value('privacy.whoSees')}</h2>
      <p>{account.value('privacy.whoSeesText')}</p>
      <h2>{account.value('privacy.rights')}</h2>
      <p>{account.value('privacy.rightsText')}</p>
      <h2>{account.value('privacy.who')}</h2>
      {controller === '' ? <p>{account.value('privacy.nobodyNamed')}</p> : <p><strong><bdi>{controller}</bdi></strong>{contact !== '' && <> · <bdi>{contact}</bdi></>}</p>}
      <h2>{account.value('privacy.device')}</h2>
      <p>{account.value('privacy.deviceText')}</p>
    </>
  );
}
