import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Problem } from '#engine/problem.ts';
import { interfaceText } from '#i18n/interface-text.ts';
import { t } from '../text.ts';
import { wordsAreComing } from './first-words.ts';

interface Loaded<T> {
  readonly key: string;
  readonly value?: T;
  readonly problem?: Error;
}

/** Shows children once something is loaded; keeps the old ones while another version of the same (a language) loads. */
export function WithContent<T>({ of, load, children }: { of: string; load: () => Promise<T>; children: (value: T) => ComponentChildren }) {
  const [loaded, setLoaded] = useState<Loaded<T> | null>(null);
  useEffect(() => {
    let isCurrent = true;
    load().then(
      (value) => isCurrent && setLoaded({ key: of, value }),
      (problem: Error) => isCurrent && setLoaded({ key: of, problem }),
    );
    return () => {
      isCurrent = false;
    };
  }, [of]);
  useEffect(() => {
    if (loaded !== null) wordsAreComing();
  }, [loaded]);
  if (loaded === null) return <div class="loading" aria-busy="true" />;
  if (loaded.problem !== undefined) return <Failure problem={loaded.problem} />;
  return <>{children(loaded.value as T)}</>;
}

/** What went wrong and what to do, in place of the page. */
export function Failure({ problem }: { problem: Error }) {
  const key = problem instanceof Problem ? (`problem.${problem.code}` as 'problem.content-changed') : undefined;
  const explanation = key !== undefined && interfaceText.exists(key) ? t.value(key) : undefined;
  return (
    <section class="sheet failure" role="alert">
      <h1>{t.value('error.heading')}</h1>
      {explanation !== undefined && <p>{explanation}</p>}
      <p class="row">
        <a class="button primary" href="#/">{t.value('error.street')}</a>
        <button type="button" class="button quiet" onClick={() => location.reload()}>{t.value('error.reload')}</button>
      </p>
      <p class="small" lang={problem instanceof Problem ? 'en' : undefined}>{problem.message}</p>
    </section>
  );
}
