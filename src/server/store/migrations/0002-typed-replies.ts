import type { CreateTableBuilder, Kysely } from 'kysely';

/** Replies in words of one's own: how many of a talk were, which hearings are contested, and what trainers rule of them. */
export const typedReplies = {
  async up(db: Kysely<unknown>): Promise<void> {
    const { schema } = db;
    type Builder = CreateTableBuilder<string, string>;
    const ofTurn = (builder: Builder) => builder.addColumn('attempt_id', 'text', (c) => c.notNull().references('attempts.id').onDelete('cascade')).addColumn('turn', 'integer', (c) => c.notNull());
    await schema.alterTable('attempts').addColumn('typed', 'integer', (c) => c.notNull().defaultTo(0)).execute();
    await ofTurn(schema.createTable('contests') as Builder)
      .addColumn('person_id', 'text', (c) => c.notNull().references('people.id').onDelete('cascade')).addColumn('team_id', 'text').addColumn('assignment_id', 'text')
      .addColumn('scenario', 'text', (c) => c.notNull()).addColumn('at', 'bigint', (c) => c.notNull()).addPrimaryKeyConstraint('contests_key', ['attempt_id', 'turn'] as never).execute();
    await schema.createIndex('contests_of_team').on('contests').columns(['team_id', 'at']).execute();
    await schema.createIndex('contests_of_assignment').on('contests').columns(['assignment_id', 'at']).execute();
    await schema.createIndex('contests_of_person').on('contests').column('person_id').execute();
    await ofTurn(schema.createTable('rulings') as Builder)
      .addColumn('trainer_id', 'text', (c) => c.references('people.id').onDelete('set null')).addColumn('acts', 'text', (c) => c.notNull()).addColumn('note', 'text', (c) => c.notNull())
      .addColumn('context', 'text', (c) => c.notNull()).addColumn('at', 'bigint', (c) => c.notNull()).addPrimaryKeyConstraint('rulings_key', ['attempt_id', 'turn'] as never).execute();
  },
};
