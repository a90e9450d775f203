import { Compiler } from 'inkjs/full';

const TURNS = 12;

/**
 * A story of the same shape as one of our conversations: five options in each of twelve turns, four variables that
 * every choice moves, lines that depend on them, and a score computed at the end.
 */
export function inkStory(): string {
  const knots = Array.from({ length: TURNS }, (_, turn) => `
=== turn_${turn} ===
{ tension >= 60: Heated line ${turn}. | { tension < 35 && trust >= 45: Open line ${turn}. | Guarded line ${turn}. } }
{ commitment > 50: You may well have a point about ${turn}. }
+ { tension >= 0 } [Listen ${turn}]
  ~ tension = tension - 6
  ~ trust = trust + 4
  ~ score = score + 2
+ { trust >= 0 } [Ask ${turn}]
  ~ trust = trust + 3
  ~ commitment = commitment + 2
  ~ score = score + 1
+ { commitment >= 0 } [Offer ${turn}]
  ~ commitment = commitment + 8
  ~ tension = tension - 2
  ~ score = score + 3
+ { tension <= 200 } [Demand ${turn}]
  ~ tension = tension + 10
  ~ trust = trust - 6
+ { trust <= 200 } [Plead ${turn}]
  ~ trust = trust - 6
  ~ commitment = commitment - 6
- -> ${turn + 1 < TURNS ? `turn_${turn + 1}` : 'finish'}`).join('\n');
  const source = `VAR tension = 74\nVAR trust = 20\nVAR commitment = 10\nVAR score = 0\n-> turn_0\n${knots}\n
=== finish ===
{ score >= 20: Agreed, with {score}. | Not agreed, with {score}. }
-> END`;
  return new Compiler(source).Compile().ToJson()!;
}
