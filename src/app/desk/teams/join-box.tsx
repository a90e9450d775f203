import { Team } from '#contract/team.ts';
import { ask } from '../../server/ask.ts';
import { desk } from '../../text.ts';
import { announce } from '../announce.tsx';
import { CopyButton } from '../elements/copy-button.tsx';
import { ProblemNote } from '../elements/problem-note.tsx';
import { useAction } from '../use-action.ts';
import { joinAddress } from './password-link.tsx';

/** Opens and closes joining by link; shows link and code to pass on. */
export function JoinBox({ team, reload }: { team: Team; reload: () => Promise<void> }) {
  const action = useAction();
  const change = (isJoinable: boolean) => action.run(async () => {
    await ask(Team, 'PATCH', `teams/${team.id}`, { isJoinable });
    await reload();
    announce(desk.value(isJoinable ? 'team.opened' : 'team.closed'));
  });
  return (
    <section data-join>
      <h2>{desk.value('team.join')}</h2>
      {team.joinCode === null ? <p>{desk.value('team.joinClosedText')}</p> : <JoinLines code={team.joinCode} />}
      <ProblemNote problem={action.problem} />
      <p class="row">
        {team.joinCode === null
          ? <><button type="button" class="button" aria-busy={action.isBusy} onClick={() => change(true)} data-open-join>{desk.value('team.openJoin')}</button><span class="hint">{desk.value('team.openJoinHint')}</span></>
          : <button type="button" class="button quiet" aria-busy={action.isBusy} onClick={() => change(false)} data-close-join>{desk.value('team.closeJoin')}</button>}
      </p>
    </section>
  );
}

function JoinLines({ code }: { code: string }) {
  const address = joinAddress(code);
  return (
    <>
      <p>{desk.value('team.joinOpenText')}</p>
      <dl class="copy-lines">
        <div><dt>{desk.value('team.joinLink')}</dt><dd class="to-copy"><code data-join-link>{address}</code> <CopyButton text={address} name="join-link" /></dd></div>
        <div><dt>{desk.value('team.joinCode')}</dt><dd class="to-copy"><code data-join-code>{code}</code> <CopyButton text={code} name="join-code" /></dd></div>
      </dl>
    </>
  );
}
