import type { Assignment } from '#contract/assignment.ts';
import { desk, t } from '../../text.ts';
import { deskAddress } from '../desk-place.ts';
import { whenText } from '../when.ts';
import { audienceText, scenariosText } from './assignments-page.tsx';

/** What was asked for, in words. */
export function AssignmentTerms({ assignment: one }: { assignment: Assignment }) {
  const rows: [string, string][] = [
    [desk.value('assignment.for'), audienceText(one)],
    [desk.value('assignments.customers'), scenariosText(one)],
    [desk.value('assignment.mode'), t.value(`mode.${one.mode}`)],
    [desk.value('assignment.rules'), [desk.value('form.ruleMicrofinance'), ...(one.rules.includes('cn') ? [desk.value('form.ruleCn')] : [])].join(t.value('list'))],
    [desk.value('assignment.help'), helpOf(one)],
    [desk.value('form.input'), desk.value(`form.inputs.${one.input}`)],
    [desk.value('assignment.language'), desk.value(one.language === null ? 'form.languageFree' : one.language === 'en' ? 'form.languageEn' : 'form.languageZh')],
    [desk.value('assignments.opens'), whenText(one.opensAt, one.timeZone)],
    [desk.value('assignments.due'), one.dueAt === null ? desk.value('assignments.noDue') : whenText(one.dueAt, one.timeZone)],
    [desk.value('assignment.attempts'), one.maxAttempts === null ? desk.value('assignment.attemptsMin', { min: one.minAttempts }) : desk.value('assignment.attemptsBetween', { min: one.minAttempts, max: one.maxAttempts })],
    [desk.value('assignment.pass'), one.passesInARow === 1 ? desk.value('assignment.passMark', { mark: one.passMark }) : desk.value('assignment.passRow', { mark: one.passMark, count: one.passesInARow })],
    [desk.value('assignment.by'), one.createdBy],
  ];
  return (
    <section data-terms>
      <h2>{desk.value('assignment.terms')}</h2>
      {one.note !== '' && <p class="said-note"><strong>{desk.value('assignment.note')}</strong>{t.value('colon')}{one.note}</p>}
      <dl class="facts">
        {rows.map(([name, value]) => <div key={name}><dt>{name}</dt><dd>{value}</dd></div>)}
        {one.comparison !== 'none' && (
          <div>
            <dt>{desk.value('assignment.comparison')}</dt>
            <dd>{desk.value(one.comparison === 'final' ? 'form.compareFinal' : 'form.compareBaseline')}{one.baselineId !== null && <> · <a href={deskAddress({ page: 'assignment', id: one.baselineId })}>{desk.value('assignment.before')}</a></>}</dd>
          </div>
        )}
      </dl>
      <p class="small">{desk.value('assignment.zone', { zone: one.timeZone })}</p>
    </section>
  );
}

function helpOf({ hints, handbook }: Assignment): string {
  const help = [...(hints ? [desk.value('assignment.helpCoach')] : []), ...(handbook ? [desk.value('assignment.helpHandbook')] : [])];
  return help.length === 0 ? desk.value('assignment.helpNone') : help.join(t.value('list'));
}
