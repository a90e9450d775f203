import { CUSTOMERS } from '#scenarios/catalog.ts';
import { loadActNames, loadConduct, loadContent } from '../content.ts';
import { language } from '../settings.ts';
import { loadWords } from '../text.ts';

/** Loads ahead, bit by bit, what talk and debrief need, so that a talk can be begun and looked back on while the network is away. */
export async function keepAtHand(): Promise<void> {
  const tag = language.peek();
  const parts: (() => Promise<unknown>)[] = [
    () => import('#engine/attempt/attempt.ts'), () => import('../typing/hearing-for.ts'), () => import('#contract/attempt.ts'), () => loadWords('account'), () => loadActNames(tag), () => loadConduct(tag),
    ...CUSTOMERS.map((customer) => () => loadContent(customer, tag)),
  ];
  for (const customer of CUSTOMERS) new Image().src = `${import.meta.env.BASE_URL}portraits/${customer}/calm.svg`;
  for (const load of parts) await load().catch(() => undefined); // what does not come now is loaded when it is needed
}
