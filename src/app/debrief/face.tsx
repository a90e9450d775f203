import type { Expression } from '#engine/scenario/vocabulary.ts';
import { Icon } from '../elements/icon.tsx';
import { t } from '../text.ts';

/** A customer's face in a circle; a house where nobody was met yet. `isNamed`: the expression stands in words beside it. */
export function Face({ customer, face, isNamed = false }: { customer: string; face: Expression | null; isNamed?: boolean }) {
  const name = isNamed ? '' : faceName(face);
  if (face === null) return <span class="face is-away" {...(isNamed ? { 'aria-hidden': true } : { role: 'img', 'aria-label': name })}><Icon name="home" /></span>;
  return <span class="face"><img src={`${import.meta.env.BASE_URL}portraits/${customer}/${face}.svg`} alt={name} width="600" height="760" /></span>;
}

export function faceName(face: Expression | null): string {
  return t.value(face === null ? 'picture.notMet' : `picture.face.${face}`);
}
