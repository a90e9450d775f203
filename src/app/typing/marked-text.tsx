import type { Piece } from '#engine/understanding/understand.ts';

/** A typed reply with the words marked that carried what was heard. Typed text is text, never markup. */
export function MarkedText({ text, pieces }: { text: string; pieces: readonly Piece[] }) {
  const sorted = joined(pieces);
  let at = 0;
  const parts = sorted.flatMap(([start, end]) => {
    const before = text.slice(at, start);
    at = end;
    return [before, <mark key={start}>{text.slice(start, end)}</mark>];
  });
  return <>{parts}{text.slice(at)}</>;
}

/** Pieces in order, those that overlap made one. */
function joined(pieces: readonly Piece[]): Piece[] {
  const whole: [number, number][] = [];
  for (const [start, end] of pieces.toSorted((one, other) => one[0] - other[0])) {
    const last = whole.at(-1);
    if (last !== undefined && start <= last[1]) last[1] = Math.max(last[1], end);
    else whole.push([start, end]);
  }
  return whole;
}
