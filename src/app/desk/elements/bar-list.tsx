export interface BarItem {
  readonly id: string;
  readonly label: string;
  readonly value: number;
  /** Beside the number: a share, a mark. */
  readonly note?: string;
}

/** Counts as bars with their numbers: a list that also reads well without the bars. */
export function BarList({ items, of }: { items: readonly BarItem[]; of: number }) {
  return (
    <ul class="bar-list">
      {items.map((item) => (
        <li key={item.id} data-bar={item.id} data-value={item.value}>
          <span class="bar-label">{item.label}</span>
          <i class="bar" aria-hidden="true"><i class={`bar-${item.id}`} style={{ width: `${of === 0 ? 0 : (100 * item.value) / of}%` }} /></i>
          <span class="bar-value"><strong>{item.value}</strong>{item.note !== undefined && <small> {item.note}</small>}</span>
        </li>
      ))}
    </ul>
  );
}
