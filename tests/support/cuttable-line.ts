import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

/** A line to a server that can be cut and mended, as when a database goes away. */
export interface CuttableLine {
  /** The server's address, by this line. */
  readonly url: string;
  /** Connections that were tried while the line was cut. */
  triedWhileCut(): number;
  cut(): void;
  mend(): void;
  close(): Promise<void>;
}

/** Lays a line to the host and port of a URL. */
export async function layLine(target: string): Promise<CuttableLine> {
  const to = new URL(target);
  const open = new Set<Socket>();
  let isCut = false;
  let tried = 0;
  const line = createServer((near) => {
    if (isCut) {
      tried += 1;
      near.destroy();
      return;
    }
    const far = connect(Number(to.port), to.hostname);
    for (const [one, other] of [[near, far], [far, near]] as const) {
      open.add(one);
      one.pipe(other);
      one.on('error', () => undefined); // its close follows
      one.once('close', () => {
        open.delete(one);
        other.destroy();
      });
    }
  });
  await new Promise<void>((resolve) => line.listen(0, '127.0.0.1', resolve));
  const cut = (): void => {
    isCut = true;
    for (const socket of open) socket.destroy();
  };
  const url = new URL(target);
  url.port = String((line.address() as AddressInfo).port);
  return {
    url: url.href,
    triedWhileCut: () => tried,
    cut,
    mend() {
      isCut = false;
    },
    close() {
      cut();
      return new Promise((resolve) => line.close(() => resolve()));
    },
  };
}
