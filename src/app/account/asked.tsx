import type { ComponentChildren } from 'preact';
import { WithContent } from '../elements/with-content.tsx';
import { refusalText } from './refusal-text.ts';

interface AskedProps<T> {
  readonly of: string;
  readonly load: () => Promise<T>;
  readonly children: (value: T) => ComponentChildren;
}

/** A part of a page that the server is asked for. If it does not answer, a sentence stands there; the rest of the page goes on. */
export function Asked<T>({ of, load, children }: AskedProps<T>) {
  const answer = () => load().then((value) => ({ value, error: null }), (error: Error) => ({ value: null, error }));
  return (
    <WithContent of={of} load={answer}>
      {({ value, error }) => (error === null ? children(value as T) : <p class="notice" role="alert">{refusalText(error)}<small class="block" lang="en">{error.message}</small></p>)}
    </WithContent>
  );
}
