import type { RefusalCode } from '#contract/refusal.ts';

/** The server answered, and said no; nothing was changed. `code` is stable, `message` is the server's own sentence. */
export class RefusedByServer extends Error {
  readonly code: RefusalCode;
  /** Where in the request, if one place is to blame: `body.name`. */
  readonly where: string | undefined;
  readonly status: number;

  constructor(code: RefusalCode, message: string, where: string | undefined, status: number) {
    super(message);
    this.name = 'RefusedByServer';
    this.code = code;
    this.where = where;
    this.status = status;
  }

  /** Whether the same request would be refused again. Not so while the server is in trouble, asks for patience, or has lost who is asking. */
  get isFinal(): boolean {
    return this.status < 500 && this.status !== 429 && this.code !== 'not-signed-in' && this.code !== 'wrong-origin';
  }
}

/** No answer came, or one that this game does not understand: the network, a proxy, or a server being replaced. */
export class ServerAway extends Error {
  constructor(message: string, cause?: unknown) {
    super(message, { cause });
    this.name = 'ServerAway';
  }
}
