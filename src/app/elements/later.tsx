import type { ComponentType } from 'preact';
import type { Part } from '#i18n/interface-text.ts';
import { loadWelcome } from '../server/server.ts';
import { loadWords } from '../text.ts';
import { WithContent } from './with-content.tsx';

interface LaterProps<Props> {
  /** Which page, with what it shows. */
  readonly of: string;
  readonly words: Part;
  readonly load: () => Promise<ComponentType<Props>>;
  readonly props: Props;
}

/** A page of the server's part: its script and words come once it is opened, and it knows who is signed in. */
export function Later<Props extends object>({ of, words, load, props }: LaterProps<Props>) {
  const loadAll = async () => (await Promise.all([load(), loadWords(words), loadWelcome()]))[0];
  return <WithContent of={of} load={loadAll}>{(Page) => <Page {...props} />}</WithContent>;
}
