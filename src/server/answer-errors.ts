import { hasZodFastifySchemaValidationErrors, isResponseSerializationError } from 'fastify-type-provider-zod';
import type { FastifyError } from 'fastify';
import type { Refusal } from '#contract/refusal.ts';
import { Refused } from './refuse.ts';
import type { App } from './routes/route-types.ts';

/** Every error is answered as a `Refusal`; what went wrong inside stays in the log. */
export function answerErrors(app: App): void {
  app.setErrorHandler((error: FastifyError, request, reply) => {
    const refused = asRefused(error);
    if (refused.status >= 500) request.log.error({ err: error }, refused.message);
    const body: Refusal = { code: refused.code, message: refused.message, ...(refused.where === undefined ? {} : { where: refused.where }) };
    return reply.code(refused.status).send(body);
  });
  app.setNotFoundHandler((request, reply) => reply.code(404).send({ code: 'not-found', message: `There is nothing at ${request.method} ${request.url.split('?')[0]}.` } satisfies Refusal));
}

function asRefused(error: FastifyError): Refused {
  if (error instanceof Refused) return error;
  if (hasZodFastifySchemaValidationErrors(error)) {
    const [issue] = error.validation;
    const path = (issue?.instancePath ?? '').split('/').filter(Boolean).join('.');
    const where = [error.validationContext, path].filter(Boolean).join('.');
    return new Refused('malformed', `${where}: ${issue?.message ?? 'is not as it should be'}`, where);
  }
  if (isResponseSerializationError(error)) return new Refused('internal', 'The answer could not be written. Nothing is lost; tell your administrator.');
  if (error.statusCode === 413) return new Refused('too-large', 'The message is too large.');
  if (error.statusCode !== undefined && error.statusCode >= 400 && error.statusCode < 500) return new Refused('malformed', error.message);
  if (isDatabaseAway(error)) return new Refused('unavailable', 'The database cannot be reached. Nothing is lost: try again in a moment.');
  return new Refused('internal', 'Something went wrong here. Nothing is lost; try again, or tell your administrator.');
}

/** Network failures, PostgreSQL's shutdown and start-up states, and a pool that got no connection. */
function isDatabaseAway(error: FastifyError): boolean {
  const code = String(error.code ?? '');
  return /^(ECONN|EPIPE|ENOTFOUND|ETIMEDOUT|57P0|08|SQLITE_BUSY)/.test(code) || /Connection terminated|timeout exceeded when trying to connect|Query read timeout/.test(error.message);
}
