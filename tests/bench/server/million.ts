import { sql } from 'kysely';
import type { Store } from '#server/store/store.ts';

export const PEOPLE = 20_000;
export const TEAMS = 500;
export const SCENARIO = 'provocative';
/** Attempts written by one statement: none may take longer than the server's patience. */
const AT_ONCE = 100_000;
export const CRITERIA = ['let-vent', 'find-motive', 'calm-first', 'no-force', 'workable-solution'] as const;

/**
 * 20,000 people in 500 teams with so many attempts, an assignment to all of them and one to each team, written as SQL. Transcripts
 * are left empty: none of the pages measured reads them.
 */
export async function fill({ db, dialect }: Store, attempts: number, at: number): Promise<void> {
  const count = (to: number, from = 1) => (dialect === 'postgres'
    ? sql`generate_series(${sql.lit(from)}::bigint, ${sql.lit(to)}) as c(n)`
    : sql`(with recursive c(n) as (select ${sql.lit(from)} union all select n + 1 from c where n < ${sql.lit(to)}) select n from c) as c`);
  const run = (statement: ReturnType<typeof sql>) => statement.execute(db);
  const text = (value: ReturnType<typeof sql>) => sql`cast(${value} as text)`;
  const person = (n: ReturnType<typeof sql>) => sql`('p' || ${text(sql`(${n} % ${sql.lit(PEOPLE)})`)})`;
  const team = (n: ReturnType<typeof sql>) => sql`('t' || ${text(sql`((${n} % ${sql.lit(PEOPLE)}) % ${sql.lit(TEAMS)})`)})`;
  const n = sql.ref('n');
  const score = sql`((n * 7919) % 101)`;
  const moment = sql.lit(at);

  await run(sql`insert into teams (id, name, join_code, hides_names, created_at) select 't' || ${text(sql`(n - 1)`)}, 'Team ' || ${text(n)}, null, 0, ${moment} from ${count(TEAMS)}`);
  await run(sql`insert into people (id, name, sign_in, sign_in_key, role, team_id, calendar_key, created_at, is_active)
    select 'p' || ${text(sql`(n - 1)`)}, 'Person ' || ${text(n)}, 's' || ${text(n)}, 's' || ${text(n)}, 'trainee', 't' || ${text(sql`((n - 1) % ${sql.lit(TEAMS)})`)}, 'c' || ${text(n)}, ${moment}, 1 from ${count(PEOPLE)}`);
  await run(sql`insert into assignments (id, title, note, scenarios, mode, rules, hints, handbook, input, opens_at, due_at, time_zone, min_attempts, pass_mark, passes_in_a_row, comparison, created_at)
    select 'a' || ${text(sql`(n - 1)`)}, 'Assignment', '', '["provocative"]', 'exam', '["cn"]', 1, 1, 'choices', ${moment}, ${moment}, 'Asia/Shanghai', 1, 70, 1, 'none', ${moment} from ${count(TEAMS + 1)}`);
  await run(sql`insert into assignment_targets (assignment_id, team_id) select 'a' || ${text(sql`(n - 1)`)}, 't' || ${text(sql`(n - 1)`)} from ${count(TEAMS)}`);
  await run(sql`insert into assignment_targets (assignment_id, team_id) select 'a${sql.raw(String(TEAMS))}', 't' || ${text(sql`(n - 1)`)} from ${count(TEAMS)}`);
  const state = sql`case n % 4 when 0 then 'not-started' when 1 then 'in-progress' when 2 then 'passed' else 'failed' end`;
  for (const assignment of [sql`'a' || ${text(sql`((n % ${sql.lit(PEOPLE)}) % ${sql.lit(TEAMS)})`)}`, sql`'a${sql.raw(String(TEAMS))}'`]) {
    await run(sql`insert into assignees (assignment_id, person_id, state, to_review, updated_at) select ${assignment}, ${person(n)}, ${state}, n % 3, ${moment} from ${count(PEOPLE)}`);
    await run(sql`insert into tasks (assignment_id, person_id, scenario, state, attempts_used, attempts_finished, best, run, updated_at)
      select ${assignment}, ${person(n)}, 'provocative', ${state}, 1, 1, ${score}, 0, ${moment} from ${count(PEOPLE)}`);
  }
  for (let from = 1; from <= attempts; from += AT_ONCE) await run(sql`insert into attempts (id, grant_id, person_id, team_id, assignment_id, scenario, mode, score, passed, conduct, craft, ending, ending_kind, breaches, received_at, record, scorecard, moments)
    select 'x' || ${text(n)}, 'g' || ${text(n)}, ${person(n)}, ${team(n)}, null, 'provocative', 'exam', ${score}, case when ${score} >= 70 then 1 else 0 end, 100, 80, 'paid', 'holds', 0, ${moment}, '{}', '{}', '[]' from ${count(Math.min(attempts, from + AT_ONCE - 1), from)}`);
  const each = Math.max(1, Math.round(attempts / PEOPLE));
  for (const period of ['week:2026-W48', 'month:2026-11', 'month:2026-10', 'all']) {
    await run(sql`insert into person_periods (period, person_id, team_id, attempts, residual_sum, points)
      select ${sql.lit(period)}, ${person(n)}, ${team(n)}, ${sql.lit(each)}, 0, 50000 + (n * 7919) % 20000 from ${count(PEOPLE)}`);
    await run(sql`insert into team_periods (period, team_id, people, points_sum, attempts) select ${sql.lit(period)}, 't' || ${text(sql`(n - 1)`)}, 40, (n * 7919) % 200000, ${sql.lit(each * 40)} from ${count(TEAMS)}`);
    for (const criterion of CRITERIA) {
      await run(sql`insert into team_tactics (period, team_id, scenario, criterion, points, of_points) select ${sql.lit(period)}, 't' || ${text(sql`(n - 1)`)}, 'provocative', ${sql.lit(criterion)}, (n * 31) % 20000, 20000 from ${count(TEAMS)}`);
    }
  }
  for (const assignment of ['', `a${TEAMS}`]) {
    for (const criterion of CRITERIA) {
      await run(sql`insert into criterion_results (person_id, assignment_id, scenario, criterion, team_id, first_share, best_share, attempts, points, of_points)
        select ${person(n)}, ${sql.lit(assignment)}, 'provocative', ${sql.lit(criterion)}, ${team(n)}, (n * 31) % 500, 500 + (n * 17) % 500, ${sql.lit(each)}, 10000, 20000 from ${count(PEOPLE)}`);
    }
  }
  await run(dialect === 'postgres' ? sql`vacuum analyze` : sql`analyze`);
}
