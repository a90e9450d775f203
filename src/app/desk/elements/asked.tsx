import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { desk } from '../../text.ts';
import { problemText } from '../problem-text.ts';
import { PageHeading } from './page-heading.tsx';

type State<T> = { readonly is: 'coming' } | { readonly is: 'there'; readonly value: T } | { readonly is: 'failed'; readonly problem: unknown };

interface AskedProps<T> {
  /** What is loaded is the whole page: a failure then stands as a page. */
  isPage?: boolean;
  /** Names what is loaded: another name loads anew, and the old stays until the new is there. */
  of: string;
  load: () => Promise<T>;
  /** `reload` asks again after a change; resolves once the answer is shown. */
  children: (value: T, reload: () => Promise<void>) => ComponentChildren;
}

/** Shows what the server answers; while it does not, says so; a failure can be tried again. */
export function Asked<T>({ of, load, children, isPage = false }: AskedProps<T>) {
  const [state, setState] = useState<State<T>>({ is: 'coming' });
  const turn = useRef(0);
  const reload = () => {
    const mine = ++turn.current;
    const show = (next: State<T>) => {
      if (turn.current === mine) setState(next);
    };
    return load().then((value) => show({ is: 'there', value }), (problem: unknown) => show({ is: 'failed', problem }));
  };
  useEffect(() => {
    void reload();
    return () => {
      turn.current += 1;
    };
  }, [of]);
  switch (state.is) {
    case 'coming': return <p class="desk-loading" role="status" aria-busy="true">{desk.value('common.loading')}</p>;
    case 'failed': return isPage ? <section class="sheet"><PageHeading text={desk.value('common.failed')} /><Failure problem={state.problem} again={reload} /></section> : <Failure problem={state.problem} again={reload} />;
    case 'there': return <>{children(state.value, reload)}</>;
  }
}

function Failure({ problem, again }: { problem: unknown; again: () => Promise<void> }) {
  return (
    <div class="notice is-problem" role="alert" data-problem>
      <p>{problemText(problem)}</p>
      <p class="row"><button type="button" class="button quiet" onClick={() => void again()}>{desk.value('common.again')}</button></p>
    </div>
  );
}
