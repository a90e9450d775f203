import { sql, type CreateTableBuilder, type Kysely } from 'kysely';
import type { Dialect } from '../dialect.ts';

/** The tables of the first release. Written out in full: later changes come as migrations of their own. */
export function first(dialect: Dialect) {
  return {
    async up(db: Kysely<unknown>): Promise<void> {
      const { schema } = db;
      const text = 'text' as const;
      const moment = 'bigint' as const;
      const whole = 'integer' as const;
      type Builder = CreateTableBuilder<string, string>;
      const table = (name: string, columns: (builder: Builder) => Builder) => columns(schema.createTable(name) as Builder).execute();
      const index = (name: string, on: string, ...columns: string[]) => schema.createIndex(name).on(on).columns(columns as never).execute();
      const personOf = (builder: Builder) => builder.addColumn('person_id', text, (column) => column.notNull().references('people.id').onDelete('cascade'));

      await table('settings', (t) => t.addColumn('key', text, (c) => c.primaryKey()).addColumn('value', text, (c) => c.notNull()));
      await table('teams', (t) => t
        .addColumn('id', text, (c) => c.primaryKey()).addColumn('name', text, (c) => c.notNull()).addColumn('join_code', text, (c) => c.unique())
        .addColumn('hides_names', whole, (c) => c.notNull()).addColumn('created_at', moment, (c) => c.notNull()));
      await table('people', (t) => t
        .addColumn('id', text, (c) => c.primaryKey()).addColumn('name', text, (c) => c.notNull()).addColumn('sign_in', text, (c) => c.notNull())
        .addColumn('sign_in_key', text, (c) => c.notNull().unique()).addColumn('role', text, (c) => c.notNull()).addColumn('password_hash', text)
        .addColumn('company_subject', text, (c) => c.unique()).addColumn('team_id', text, (c) => c.references('teams.id')).addColumn('language', text)
        .addColumn('calendar_key', text, (c) => c.notNull().unique()).addColumn('created_at', moment, (c) => c.notNull()).addColumn('seen_at', moment)
        .addColumn('is_active', whole, (c) => c.notNull()));
      await index('people_of_team', 'people', 'team_id', 'id');
      await table('looks_after', (t) => personOf(t)
        .addColumn('team_id', text, (c) => c.notNull().references('teams.id').onDelete('cascade')).addPrimaryKeyConstraint('looks_after_key', ['person_id', 'team_id'] as never));
      await table('links', (t) => t
        .addColumn('token_hash', text, (c) => c.primaryKey()).addColumn('kind', text, (c) => c.notNull())
        .addColumn('person_id', text, (c) => c.references('people.id').onDelete('cascade')).addColumn('created_at', moment, (c) => c.notNull())
        .addColumn('expires_at', moment, (c) => c.notNull()).addColumn('spent_at', moment));
      await table('sessions', (t) => personOf(t.addColumn('id', text, (c) => c.primaryKey()).addColumn('token_hash', text, (c) => c.notNull().unique()))
        .addColumn('created_at', moment, (c) => c.notNull()).addColumn('seen_at', moment, (c) => c.notNull()).addColumn('expires_at', moment, (c) => c.notNull())
        .addColumn('agent', text, (c) => c.notNull()));
      await index('sessions_of_person', 'sessions', 'person_id');
      await table('tries', (t) => t.addColumn('key', text, (c) => c.primaryKey()).addColumn('count', whole, (c) => c.notNull()).addColumn('since', moment, (c) => c.notNull()));
      await table('company_sign_ins', (t) => t
        .addColumn('state', text, (c) => c.primaryKey()).addColumn('verifier', text, (c) => c.notNull()).addColumn('nonce', text, (c) => c.notNull()).addColumn('created_at', moment, (c) => c.notNull()));
      await table('audit', (t) => t
        .addColumn('id', text, (c) => c.primaryKey()).addColumn('at', moment, (c) => c.notNull()).addColumn('actor_id', text).addColumn('actor', text, (c) => c.notNull())
        .addColumn('action', text, (c) => c.notNull()).addColumn('subject', text, (c) => c.notNull()).addColumn('detail', text, (c) => c.notNull()));

      await table('assignments', (t) => t
        .addColumn('id', text, (c) => c.primaryKey()).addColumn('title', text, (c) => c.notNull()).addColumn('note', text, (c) => c.notNull())
        .addColumn('scenarios', text, (c) => c.notNull()).addColumn('mode', text, (c) => c.notNull()).addColumn('rules', text, (c) => c.notNull())
        .addColumn('hints', whole, (c) => c.notNull()).addColumn('handbook', whole, (c) => c.notNull()).addColumn('input', text, (c) => c.notNull()).addColumn('language', text)
        .addColumn('opens_at', moment, (c) => c.notNull()).addColumn('due_at', moment).addColumn('time_zone', text, (c) => c.notNull())
        .addColumn('min_attempts', whole, (c) => c.notNull()).addColumn('max_attempts', whole).addColumn('pass_mark', whole, (c) => c.notNull())
        .addColumn('passes_in_a_row', whole, (c) => c.notNull()).addColumn('comparison', text, (c) => c.notNull()).addColumn('baseline_id', text)
        .addColumn('created_by', text, (c) => c.references('people.id').onDelete('set null')).addColumn('created_at', moment, (c) => c.notNull()).addColumn('withdrawn_at', moment));
      const assignmentOf = (builder: Builder) => builder.addColumn('assignment_id', text, (c) => c.notNull().references('assignments.id').onDelete('cascade'));
      await table('assignment_targets', (t) => assignmentOf(t)
        .addColumn('team_id', text, (c) => c.references('teams.id').onDelete('cascade')).addColumn('person_id', text, (c) => c.references('people.id').onDelete('cascade')));
      await index('targets_of_assignment', 'assignment_targets', 'assignment_id');
      await index('targets_of_team', 'assignment_targets', 'team_id');
      await table('assignees', (t) => personOf(assignmentOf(t))
        .addColumn('state', text, (c) => c.notNull()).addColumn('to_review', whole, (c) => c.notNull()).addColumn('updated_at', moment, (c) => c.notNull())
        .addPrimaryKeyConstraint('assignees_key', ['assignment_id', 'person_id'] as never));
      await index('assignees_by_state', 'assignees', 'assignment_id', 'state', 'to_review');
      await index('assignees_of_person', 'assignees', 'person_id');
      await table('tasks', (t) => personOf(assignmentOf(t))
        .addColumn('scenario', text, (c) => c.notNull()).addColumn('state', text, (c) => c.notNull()).addColumn('attempts_used', whole, (c) => c.notNull())
        .addColumn('attempts_finished', whole, (c) => c.notNull()).addColumn('best', whole).addColumn('run', whole, (c) => c.notNull()).addColumn('updated_at', moment, (c) => c.notNull())
        .addPrimaryKeyConstraint('tasks_key', ['assignment_id', 'person_id', 'scenario'] as never));
      await index('tasks_of_person', 'tasks', 'person_id');

      await table('grants', (t) => personOf(t.addColumn('id', text, (c) => c.primaryKey()))
        .addColumn('assignment_id', text, (c) => c.references('assignments.id').onDelete('set null')).addColumn('scenario', text, (c) => c.notNull())
        .addColumn('seed', moment, (c) => c.notNull()).addColumn('mode', text, (c) => c.notNull()).addColumn('rules', text, (c) => c.notNull())
        .addColumn('content_hash', text, (c) => c.notNull()).addColumn('engine', text, (c) => c.notNull()).addColumn('issued_at', moment, (c) => c.notNull())
        .addColumn('talk', text).addColumn('talk_turns', whole, (c) => c.notNull()).addColumn('attempt_id', text));
      await index('grants_of_person', 'grants', 'person_id', 'attempt_id');
      await table('attempts', (t) => personOf((dialect === 'postgres'
        ? t.addColumn('sequence', 'bigserial', (c) => c.primaryKey())
        : t.addColumn('sequence', whole, (c) => c.primaryKey().autoIncrement()))
        .addColumn('id', text, (c) => c.notNull().unique()).addColumn('grant_id', text, (c) => c.notNull().unique()))
        .addColumn('team_id', text, (c) => c.references('teams.id').onDelete('set null')).addColumn('assignment_id', text, (c) => c.references('assignments.id').onDelete('set null'))
        .addColumn('scenario', text, (c) => c.notNull()).addColumn('mode', text, (c) => c.notNull()).addColumn('score', whole, (c) => c.notNull()).addColumn('passed', whole, (c) => c.notNull())
        .addColumn('conduct', whole, (c) => c.notNull()).addColumn('craft', whole, (c) => c.notNull()).addColumn('ending', text, (c) => c.notNull()).addColumn('ending_kind', text, (c) => c.notNull())
        .addColumn('breaches', whole, (c) => c.notNull()).addColumn('received_at', moment, (c) => c.notNull()).addColumn('ended_at', moment).addColumn('reviewed_at', moment).addColumn('trainer_score', whole)
        .addColumn('record', text, (c) => c.notNull()).addColumn('scorecard', text, (c) => c.notNull()).addColumn('moments', text, (c) => c.notNull()));
      await index('attempts_of_person', 'attempts', 'person_id', 'sequence');
      await index('attempts_of_team', 'attempts', 'team_id', 'scenario', 'sequence');
      await index('attempts_of_assignment', 'attempts', 'assignment_id', 'scenario', 'sequence');
      await index('attempts_by_age', 'attempts', 'received_at');
      const attemptOf = (builder: Builder) => builder.addColumn('attempt_id', text, (c) => c.notNull().references('attempts.id').onDelete('cascade'));
      await table('breaches', (t) => personOf(attemptOf(t).addColumn('turn', whole, (c) => c.notNull()).addColumn('red_line', text, (c) => c.notNull()).addColumn('severity', text, (c) => c.notNull()))
        .addColumn('team_id', text).addColumn('assignment_id', text).addColumn('scenario', text, (c) => c.notNull()).addColumn('at', moment, (c) => c.notNull())
        .addPrimaryKeyConstraint('breaches_key', ['attempt_id', 'turn', 'red_line'] as never));
      await index('breaches_of_team', 'breaches', 'team_id', 'at');
      await index('breaches_of_assignment', 'breaches', 'assignment_id', 'at');
      await index('breaches_of_person', 'breaches', 'person_id');
      await table('comments', (t) => attemptOf(t.addColumn('id', text, (c) => c.primaryKey())).addColumn('turn', whole, (c) => c.notNull())
        .addColumn('author_id', text, (c) => c.references('people.id').onDelete('set null')).addColumn('text', text, (c) => c.notNull()).addColumn('created_at', moment, (c) => c.notNull()));
      await index('comments_of_attempt', 'comments', 'attempt_id');
      await table('trainer_scores', (t) => attemptOf(t).addColumn('trainer_id', text, (c) => c.notNull().references('people.id').onDelete('cascade'))
        .addColumn('score', whole, (c) => c.notNull()).addColumn('at', moment, (c) => c.notNull()).addPrimaryKeyConstraint('trainer_scores_key', ['attempt_id', 'trainer_id'] as never));

      await table('criterion_results', (t) => personOf(t).addColumn('assignment_id', text, (c) => c.notNull()).addColumn('scenario', text, (c) => c.notNull()).addColumn('criterion', text, (c) => c.notNull())
        .addColumn('team_id', text).addColumn('first_share', whole, (c) => c.notNull()).addColumn('best_share', whole, (c) => c.notNull()).addColumn('attempts', whole, (c) => c.notNull())
        .addColumn('points', moment, (c) => c.notNull()).addColumn('of_points', moment, (c) => c.notNull())
        .addPrimaryKeyConstraint('criterion_results_key', ['person_id', 'assignment_id', 'scenario', 'criterion'] as never));
      await index('criterion_results_of_assignment', 'criterion_results', 'assignment_id', 'scenario', 'person_id');
      await table('difficulties', (t) => t.addColumn('period', text, (c) => c.notNull()).addColumn('scenario', text, (c) => c.notNull()).addColumn('mode', text, (c) => c.notNull())
        .addColumn('expected', whole, (c) => c.notNull()).addPrimaryKeyConstraint('difficulties_key', ['period', 'scenario', 'mode'] as never));
      const teamOf = (builder: Builder) => builder.addColumn('team_id', text, (c) => c.notNull().references('teams.id').onDelete('cascade'));
      await table('team_scenarios', (t) => teamOf(t).addColumn('scenario', text, (c) => c.notNull()).addColumn('mode', text, (c) => c.notNull())
        .addColumn('attempts', whole, (c) => c.notNull()).addColumn('score_sum', moment, (c) => c.notNull()).addPrimaryKeyConstraint('team_scenarios_key', ['team_id', 'scenario', 'mode'] as never));
      await table('person_periods', (t) => teamOf(personOf(t.addColumn('period', text, (c) => c.notNull())))
        .addColumn('attempts', whole, (c) => c.notNull()).addColumn('residual_sum', moment, (c) => c.notNull()).addColumn('points', whole, (c) => c.notNull())
        .addPrimaryKeyConstraint('person_periods_key', ['period', 'person_id', 'team_id'] as never));
      await index('person_periods_of_team', 'person_periods', 'team_id', 'period', 'points');
      await table('team_periods', (t) => teamOf(t.addColumn('period', text, (c) => c.notNull())).addColumn('people', whole, (c) => c.notNull()).addColumn('points_sum', moment, (c) => c.notNull())
        .addColumn('attempts', whole, (c) => c.notNull()).addPrimaryKeyConstraint('team_periods_key', ['period', 'team_id'] as never));
      await table('team_tactics', (t) => teamOf(t.addColumn('period', text, (c) => c.notNull())).addColumn('scenario', text, (c) => c.notNull()).addColumn('criterion', text, (c) => c.notNull())
        .addColumn('points', moment, (c) => c.notNull()).addColumn('of_points', moment, (c) => c.notNull()).addPrimaryKeyConstraint('team_tactics_key', ['period', 'team_id', 'scenario', 'criterion'] as never));
      if (dialect === 'sqlite') await sql`pragma optimize`.execute(db);
    },
  };
}
