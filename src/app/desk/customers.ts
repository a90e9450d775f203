import { effect, signal } from '@preact/signals';
import { CUSTOMERS, isCustomer } from '#scenarios/catalog.ts';
import { loadPeople, type People } from '../content.ts';
import { language } from '../settings.ts';
import { t } from '../text.ts';

const known = signal<People>({});

effect(() => {
  const wanted = language.value;
  loadPeople(wanted).then((people) => {
    if (language.peek() === wanted) known.value = people;
  }, () => undefined); // without names, ids stand in
});

/** A customer's name in the reader's language. */
export function customerName(scenario: string): string {
  return known.value[scenario]?.name ?? scenario;
}

/** Name and type. */
export function customerLabel(scenario: string): string {
  return isCustomer(scenario) ? `${customerName(scenario)} · ${t.value(`type.${scenario}`)}` : scenario;
}

/** Several customers in one line. */
export function customerList(scenarios: readonly string[]): string {
  return scenarios.length === CUSTOMERS.length ? `${t.value('title')} (${CUSTOMERS.length})` : scenarios.map(customerName).join(t.value('list'));
}
