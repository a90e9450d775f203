import { EventEmitter } from 'node:events';
import type { Live } from './live.ts';

/** One process, one file: news stays in the process. */
export function liveInProcess(): Live {
  const emitter = new EventEmitter().setMaxListeners(0);
  return {
    publish: async (teamId) => void emitter.emit('change', teamId),
    subscribe(listener) {
      emitter.on('change', listener);
      return () => emitter.off('change', listener);
    },
    close: async () => void emitter.removeAllListeners(),
  };
}
