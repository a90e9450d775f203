import type { Enrolled } from '#contract/team.ts';
import { desk } from '../../text.ts';
import { CopyButton } from '../elements/copy-button.tsx';
import { DataTable } from '../elements/data-table.tsx';
import { linksAsCsv } from './links-as-csv.ts';
import { passwordAddress } from './password-link.tsx';

/** Who was enrolled, each with the link for the first password, and which lines were not taken. */
export function EnrolledList({ enrolled, team }: { enrolled: Enrolled; team: string }) {
  const people = enrolled.people.map(({ id, name, signIn, token }) => ({ id, name, signIn, address: passwordAddress(token) }));
  const csv = linksAsCsv(people);
  return (
    <div class="enrolled" data-enrolled={people.length} data-refused={enrolled.refused.length}>
      {people.length > 0 && (
        <>
          <h3>{desk.value('team.enrolled')}</h3>
          <p class="notice">{desk.value('team.enrolledText')}</p>
          <p class="row">
            <a class="button quiet" download={`${team}.csv`} href={`data:text/csv;charset=utf-8,${encodeURIComponent(`\ufeff${csv}`)}`}>{desk.value('team.saveLinks')}</a>
            <CopyButton text={csv} label={desk.value('team.copyAll')} name="all-links" />
          </p>
          <DataTable
            quiet caption={desk.value('team.enrolled')} rows={people} keyOf={(person) => person.id}
            columns={[
              { head: desk.value('team.name'), cell: (person) => <bdi>{person.name}</bdi> },
              { head: desk.value('team.signIn'), cell: (person) => person.signIn },
              { head: desk.value('team.link'), cell: (person) => <span class="to-copy"><code>{person.address}</code> <CopyButton text={person.address} name="first-link" /></span> },
            ]}
          />
        </>
      )}
      {enrolled.refused.length > 0 && (
        <>
          <h3>{desk.value('team.refused')}</h3>
          <DataTable
            quiet caption={desk.value('team.refused')} rows={enrolled.refused} keyOf={(one) => String(one.line)}
            columns={[{ head: desk.value('team.line'), cell: (one) => one.line }, { head: desk.value('team.reason'), cell: (one) => desk.value(`team.lineRefusal.${one.code}`) }]}
          />
        </>
      )}
    </div>
  );
}
