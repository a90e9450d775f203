/** What can be wrong with something handed to the engine. Codes are stable; messages are for people. */
export type ProblemCode =
  | 'unknown-scenario'
  | 'malformed-scenario'
  | 'reply-not-offered'
  | 'conversation-over'
  | 'malformed-state'
  | 'malformed-attempt'
  | 'content-changed'
  | 'engine-changed'
  | 'unknown-rules'
  | 'damaged-model'
  | 'not-asked'
  | 'empty'
  | 'invalid-json'
  | 'invalid-input'
  | 'model-changed';

/** A refusal: what is wrong, where, and what to do about it. Nothing was changed when it is thrown. */
export class Problem extends Error {
  readonly code: ProblemCode;

  constructor(code: ProblemCode, message: string) {
    super(message);
    this.name = 'Problem';
    this.code = code;
  }
}
