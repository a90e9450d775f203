/** The peer of the figures: the same Fastify and the same database, which parses the message and inserts its bytes, each on its own. */
import fastify from 'fastify';
import { sql } from 'kysely';
import { readConfig } from '#server/config.ts';
import { openStore } from '#server/store/open-store.ts';

const { db } = await openStore(readConfig(process.env));
await sql`create table if not exists bare (id text primary key, body text not null)`.execute(db);
const app = fastify({ bodyLimit: 1e6 });
app.post('/bare', async (request, reply) => {
  const { grantId } = request.body as { grantId: string };
  await sql`insert into bare (id, body) values (${grantId}, ${JSON.stringify(request.body)})`.execute(db);
  return reply.code(201).send({ id: grantId });
});
console.log(`The peer is open at ${await app.listen({ host: '127.0.0.1', port: 0 })}`);
