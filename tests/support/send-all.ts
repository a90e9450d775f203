import { Agent, request } from 'node:http';

export interface Posted {
  readonly status: number;
  readonly milliseconds: number;
}

/** Sends messages over so many connections at once; an answer that never comes has the status 0. */
export async function sendAll<Message>(messages: readonly Message[], connections: number, send: (message: Message, agent: Agent) => Promise<Posted>): Promise<Posted[]> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const answers: Posted[] = [];
  let next = 0;
  const worker = async (): Promise<void> => {
    while (next < messages.length) {
      const index = next;
      next += 1;
      answers[index] = await send(messages[index]!, agent);
    }
  };
  await Promise.all(Array.from({ length: connections }, worker));
  agent.destroy();
  return answers;
}

/** One JSON message. */
export function sendJson(url: string, method: 'POST' | 'PUT', body: string, cookie: string, agent: Agent): Promise<Posted> {
  const started = performance.now();
  return new Promise((resolve) => {
    const done = (status: number) => resolve({ status, milliseconds: performance.now() - started });
    const sending = request(url, { method, agent, headers: { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body), cookie } }, (response) => {
      response.resume();
      response.once('end', () => done(response.statusCode ?? 0));
      response.once('error', () => done(0));
    });
    sending.once('error', () => done(0));
    sending.end(body);
  });
}
