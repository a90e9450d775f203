/** A file of the game: its path below the game's own address, and a mark of its content where the path does not hold one. */
export type GameFile = readonly [path: string, revision: string];

/** What this version of the game consists of, as its build found it. */
export interface FileList {
  /** Stored at once: with these the game plays offline. */
  readonly first: readonly GameFile[];
  /** Large or rarely wanted: stored when they are first asked for. */
  readonly later: readonly GameFile[];
}

/** The page itself; it is asked for without a file name too. */
export const PAGE = 'index.html';

/** Every sound lies there in both; a browser plays one of them. */
export const SOUND_FORMATS = ['ogg', 'mp3'] as const;
export type SoundFormat = (typeof SOUND_FORMATS)[number];

/** The files for a browser that plays this format: sounds in the other one are left until somebody asks for them. */
export function listFor({ first, later }: FileList, format: SoundFormat): FileList {
  const isOther = ([path]: GameFile) => SOUND_FORMATS.some((one) => one !== format && path.endsWith(`.${one}`));
  return { first: first.filter((file) => !isOther(file)), later: [...later, ...first.filter(isOther)] };
}
