import { account } from '../text.ts';

const PARTS = ['howCustomer', 'howMean', 'howTeam', 'howProof'] as const;

/** How points come about, in plain words, where they are shown. */
export function Method() {
  return (
    <details class="method" data-method>
      <summary>{account.value('standings.how')}</summary>
      <ul>{PARTS.map((part) => <li key={part}>{account.value(`standings.${part}`)}</li>)}</ul>
    </details>
  );
}
