import { z } from 'zod';
import { TypedReply } from '#engine/conversation/typed-reply.ts';
import { MOST_ACTS } from '#engine/dialogue-act.ts';
import { HEARD_ACTS } from '#engine/understanding/model.ts';
import { scope, namesOne, NAME_ONE } from './desk.ts';
import { PageQuery, pageOf } from './page.ts';
import { Id, Instant, Note } from './primitives.ts';

/** The acts that a text really carries; none where it does nothing. `misstate` follows from figures, not from words, so nobody rules it. */
const Acts = z.array(z.enum(HEARD_ACTS)).max(MOST_ACTS);

/** What a trainer rules of a typed reply. Ruling again changes it. */
export const NewRuling = z.strictObject({ acts: Acts.refine((acts) => new Set(acts).size === acts.length, 'names an act twice'), note: Note.default('') });
export type NewRuling = z.infer<typeof NewRuling>;

/** A ruling as it stands; `trainer` is null once that person is deleted. The stored score stays what it is. */
export const Ruling = z.object({ turn: z.number().int(), acts: Acts, note: z.string(), trainer: z.object({ id: Id, name: z.string() }).nullable(), at: Instant });
export type Ruling = z.infer<typeof Ruling>;

/** A typed reply whose hearing its writer contests. */
export const Contest = z.object({
  attemptId: Id, turn: z.number().int(), person: z.object({ id: Id, name: z.string() }), scenario: Id, at: Instant,
  reply: TypedReply, ruling: Ruling.nullable(),
});
export type Contest = z.infer<typeof Contest>;
export const ContestPage = pageOf(Contest);

/** The cursor names the contest that was last shown: time, attempt, turn. */
export const ContestQuery = z.strictObject({ ...scope, ...PageQuery.shape, cursor: z.string().max(200).regex(/^\d{1,15}~[\w-]+~\d{1,4}$/).optional() }).refine(namesOne, NAME_ONE);
export type ContestQuery = z.infer<typeof ContestQuery>;
