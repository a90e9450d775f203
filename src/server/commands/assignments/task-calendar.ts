import { icsOf } from '../../calendar/ics.ts';
import { Refused } from '../../refuse.ts';
import type { Services } from '../../services.ts';
import { customerWord, type Tongue } from '../../words/play-words.ts';

/** Deadlines in a calendar: the latest; who has more looks at the street. */
const MOST_DEADLINES = 500;
const NAMES: Readonly<Record<Tongue, string>> = { 'zh-CN': '七扇门', en: 'Seven Doors' };

/**
 * The due times of one person's tasks as a calendar, for whoever holds its key. It does not say whose they are.
 * @throws Refused `not-found`
 */
export async function taskCalendar({ store: { db }, now }: Services, key: string): Promise<string> {
  const person = await db.selectFrom('people').select(['id', 'language']).where('calendar_key', '=', key).where('is_active', '=', 1).executeTakeFirst();
  if (person === undefined) throw new Refused('not-found', 'There is no such calendar. Copy its address anew from your own page.');
  const language: Tongue = person.language === 'en' ? 'en' : 'zh-CN';
  const tasks = await db.selectFrom('tasks').innerJoin('assignments', 'assignments.id', 'tasks.assignment_id')
    .select(['tasks.assignment_id', 'tasks.scenario', 'tasks.state', 'assignments.title', 'assignments.note', 'assignments.due_at'])
    .where('tasks.person_id', '=', person.id).where('assignments.withdrawn_at', 'is', null).where('assignments.due_at', 'is not', null)
    .orderBy('assignments.due_at', 'desc').orderBy('tasks.assignment_id').orderBy('tasks.scenario').limit(MOST_DEADLINES).execute();
  return icsOf(NAMES[language], tasks.map((task) => ({
    uid: `${task.assignment_id}.${task.scenario}.${person.id}@seven-doors`, title: titleOf(language, task.title, customerWord(language, task.scenario)), note: task.note,
    at: task.due_at!, reminds: task.state === 'not-started' || task.state === 'in-progress',
  })), now());
}

function titleOf(language: Tongue, title: string, customer: string): string {
  return language === 'en' ? `${title}: ${customer} customer` : `${title}：${customer}客户`;
}
