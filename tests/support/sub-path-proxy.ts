import { request as ask, createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface SubPathProxy {
  /** Where the game stands for browsers, ending in a slash. */
  readonly url: string;
  /** Paths asked for below that address, in order. */
  readonly asked: readonly string[];
  /** Sends everything on to this server; null: nobody answers any more. */
  leadsTo(server: string | null): void;
  close(): void;
}

/** A proxy as offices have it: the game stands below a path that is taken off before the server sees it. */
export async function startSubPathProxy(path = '/office/doors/'): Promise<SubPathProxy> {
  const asked: string[] = [];
  let target: string | null = null;
  const pass = (request: IncomingMessage, response: ServerResponse): void => {
    const inner = request.url!.startsWith(path) ? request.url!.slice(path.length) : null;
    if (target === null || inner === null) {
      request.socket.destroy();
      return;
    }
    asked.push(inner);
    const onward = ask(new URL(inner, target), { method: request.method, headers: request.headers }, (answer) => {
      response.writeHead(answer.statusCode!, answer.headers);
      answer.pipe(response);
    });
    onward.on('error', () => request.socket.destroy());
    request.pipe(onward);
  };
  const server = createServer(pass);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`,
    asked,
    leadsTo(next) {
      target = next;
    },
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
