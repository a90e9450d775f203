import { account } from '../text.ts';
import type { FieldOf } from './form.tsx';

/** The field in which a password is chosen. */
export function newPassword(label: string): FieldOf<'password'> {
  return { name: 'password', label, hint: account.value('field.passwordHint'), type: 'password', autocomplete: 'new-password' };
}
