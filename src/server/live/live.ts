/** Tells every server process, and through them every open page, that a team's standings changed. */
export interface Live {
  /** Called once the change is committed. */
  publish(teamId: string): Promise<void>;
  /** Calls back for each change, whichever process made it; returns how to stop. */
  subscribe(listener: (teamId: string) => void): () => void;
  close(): Promise<void>;
}
