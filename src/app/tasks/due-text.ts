import type { Task } from '#contract/assignment.ts';
import { language } from '../settings.ts';
import { account } from '../text.ts';

const UNITS = [['day', 86_400_000], ['hour', 3_600_000], ['minute', 60_000]] as const;

/** `Due in 3 days`, `Overdue since 20 November`: a few words for lists. */
export function dueText({ assignment: { dueAt, opensAt, timeZone }, isOverdue, isOpen }: Task, now = Date.now()): string {
  if (!isOpen && Date.parse(opensAt) > now) return account.value('due.opensAt', { when: moment(opensAt, timeZone) });
  if (dueAt === null) return account.value('due.noDue');
  if (isOverdue || Date.parse(dueAt) <= now) return account.value('due.overdueSince', { when: moment(dueAt, timeZone) });
  const left = Date.parse(dueAt) - now;
  const [unit, size] = UNITS.find(([, milliseconds]) => left >= 2 * milliseconds) ?? UNITS[2];
  return account.value('due.dueIn', { in: new Intl.RelativeTimeFormat(language.value, { numeric: 'always' }).format(Math.max(1, Math.floor(left / size)), unit) });
}

/** A moment on the clock of the assignment's time zone. */
export function moment(iso: string, timeZone: string): string {
  return new Intl.DateTimeFormat(language.value === 'en' ? 'en-GB' : 'zh-CN', { month: 'short', day: 'numeric', hour: '2-digit', minute: '2-digit', timeZone }).format(new Date(iso));
}
