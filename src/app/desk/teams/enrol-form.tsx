import { useState } from 'preact/hooks';
import { Enrolled, type Team } from '#contract/team.ts';
import { ask } from '../../server/ask.ts';
import { RefusedByServer } from '../../server/refused.ts';
import { desk } from '../../text.ts';
import { announce } from '../announce.tsx';
import { Field } from '../elements/field.tsx';
import { ProblemNote } from '../elements/problem-note.tsx';
import { useAction } from '../use-action.ts';
import { EnrolledList } from './enrolled-list.tsx';

/** Enrols many at once from a list, pasted or read from a file. */
export function EnrolForm({ team, reload }: { team: Team; reload: () => Promise<void> }) {
  const [csv, setCsv] = useState('');
  const [error, setError] = useState<string | null>(null);
  const [enrolled, setEnrolled] = useState<Enrolled | null>(null);
  const action = useAction();
  const enrol = (event: Event) => {
    event.preventDefault();
    setError(csv.trim() === '' ? desk.value('team.enrolEmpty') : null);
    if (csv.trim() === '') return;
    action.run(async () => {
      const answer = await ask(Enrolled, 'POST', `teams/${team.id}/enrolments`, { csv }).catch((problem: unknown) => {
        if (problem instanceof RefusedByServer && problem.code === 'malformed' && problem.where === 'body.csv') return null;
        throw problem;
      });
      if (answer === null) return setError(desk.value('team.noHeader'));
      setEnrolled(answer);
      if (answer.people.length > 0) setCsv('');
      announce(desk.value('team.enrolledCount', { count: answer.people.length, refused: answer.refused.length }));
      await reload();
    });
  };
  return (
    <section data-enrol>
      <h2>{desk.value('team.enrol')}</h2>
      <p>{desk.value('team.enrolText')}</p>
      <form class="desk-form" onSubmit={enrol} noValidate>
        <Field label={desk.value('team.csv')} error={error}>
          {(ties) => <textarea {...ties} name="csv" rows={5} spellcheck={false} placeholder={desk.value('team.enrolExample')} value={csv} onInput={(event) => setCsv(event.currentTarget.value)} />}
        </Field>
        <Field label={desk.value('team.file')}>
          {(ties) => (
            <input
              {...ties} type="file" accept=".csv,text/csv,text/plain" name="file"
              onChange={(event) => void event.currentTarget.files?.[0]?.arrayBuffer().then((bytes) => setCsv(readText(bytes)))}
            />
          )}
        </Field>
        <ProblemNote problem={action.problem} />
        <p class="row"><button type="submit" class="button" aria-busy={action.isBusy} data-do-enrol>{desk.value('team.enrolDo')}</button></p>
      </form>
      {enrolled !== null && <EnrolledList enrolled={enrolled} team={team.name} />}
    </section>
  );
}

/** The text of a file: UTF-8, else GB 18030, in which Chinese spreadsheets save. */
function readText(bytes: ArrayBuffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
}
