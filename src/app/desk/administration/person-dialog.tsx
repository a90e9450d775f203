import { Dialog } from '../../elements/dialog.tsx';
import { TeamPage } from '#contract/team.ts';
import type { Person } from '#contract/person.ts';
import { apiAddress, ask } from '../../server/ask.ts';
import { useState } from 'preact/hooks';
import { desk } from '../../text.ts';
import { queryOf } from '../desk-place.ts';
import { Asked } from '../elements/asked.tsx';
import { ProblemNote } from '../elements/problem-note.tsx';
import { LinkNote, makePasswordLink, type MadeLink } from '../teams/password-link.tsx';
import { useAction } from '../use-action.ts';
import { DeletePerson } from './delete-person.tsx';
import { PersonForm } from './person-form.tsx';

interface PersonDialogProps {
  person: Person;
  onClose: () => void;
  reload: () => Promise<void>;
}

/** Everything an administrator may do about a person. */
export function PersonDialog({ person, onClose, reload }: PersonDialogProps) {
  const done = async () => {
    onClose();
    await reload();
  };
  return (
    <Dialog title={desk.value('people.editHeading', { name: person.name })} wide onClose={onClose}>
      <Asked of="teams" load={() => ask(TeamPage, 'GET', `teams${queryOf({ limit: 200 })}`)}>{(teams) => <PersonForm person={person} teams={teams.items} onDone={done} />}</Asked>
      <Access person={person} />
      <DeletePerson person={person} onDone={done} />
    </Dialog>
  );
}

function Access({ person }: { person: Person }) {
  const [link, setLink] = useState<MadeLink | null>(null);
  const action = useAction();
  return (
    <section>
      <p class="row">
        <button type="button" class="button quiet" aria-busy={action.isBusy} onClick={() => action.run(async () => setLink(await makePasswordLink(person)))} data-reset-link>{desk.value('people.newLink')}</button>
        <a class="button quiet" download={`${person.signIn}.json`} href={apiAddress(`people/${person.id}/data`).href} data-personal-data>{desk.value('people.dataLink')}</a>
      </p>
      <ProblemNote problem={action.problem} />
      {link !== null && <LinkNote link={link} />}
    </section>
  );
}
