import { useEffect, useRef, useState } from 'preact/hooks';

export interface Action {
  readonly isBusy: boolean;
  /** Why the last try failed; null while nothing did. */
  readonly problem: unknown;
  /** Does it, unless it is being done. */
  run(what: () => Promise<void>): void;
}

/** Something that the reader sets off: once at a time, and its failure is kept for showing. */
export function useAction(): Action {
  const [state, setState] = useState<{ isBusy: boolean; problem: unknown }>({ isBusy: false, problem: null });
  const isThere = useRef(true);
  const isBusy = useRef(false);
  useEffect(() => () => {
    isThere.current = false;
  }, []);
  const end = (problem: unknown) => {
    isBusy.current = false;
    if (isThere.current) setState({ isBusy: false, problem });
  };
  return {
    ...state,
    run(what) {
      if (isBusy.current) return;
      isBusy.current = true;
      setState({ isBusy: true, problem: null });
      what().then(() => end(null), end);
    },
  };
}
