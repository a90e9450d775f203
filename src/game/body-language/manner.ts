import type { EndingKind, Expression, MoodBand } from '#engine/scenario/vocabulary.ts';
import type { PoseName } from '../figure/poses.ts';

/** Poses to take turns with. */
export type Poses = readonly [PoseName, ...PoseName[]];

/** How somebody stands and moves: which poses tell what. */
export interface Manner {
  /** Gestures that go with a line. */
  readonly speaking: Readonly<Record<Expression, Poses>>;
  /** Attitudes while the player thinks and speaks. */
  readonly listening: Readonly<Record<MoodBand, Poses>>;
  /** Listening with a feeling so strong that it outlasts the line. */
  readonly dwelling: Readonly<Partial<Record<Expression, Poses>>>;
  /** Listening once the promise has become their own. */
  readonly committed: Poses;
  readonly stung: Poses;
  readonly eased: Poses;
  readonly ending: Readonly<Record<EndingKind, PoseName>>;
}

/** What a person's manner says differently from everybody's. */
export interface OwnManner extends Partial<Omit<Manner, 'speaking' | 'listening' | 'dwelling' | 'ending'>> {
  readonly speaking?: Partial<Manner['speaking']>;
  readonly listening?: Partial<Manner['listening']>;
  readonly dwelling?: Manner['dwelling'];
  readonly ending?: Partial<Manner['ending']>;
}

/** How people in general show what they feel. */
const EVERYBODY: Manner = {
  speaking: {
    calm: ['rest', 'offer', 'count'],
    warm: ['offer', 'chest', 'palms'],
    thoughtful: ['chin', 'count', 'rest'],
    worried: ['clasped', 'palms', 'nape'],
    sad: ['belly', 'rest', 'clasped'],
    weeping: ['wipe', 'brow', 'chest'],
    annoyed: ['hips', 'palms', 'brushOff'],
    angry: ['point', 'fist', 'leanIn'],
    smug: ['hips', 'shrug', 'crossed'],
    wary: ['crossed', 'stop', 'pockets'],
    surprised: ['palms', 'stop'],
    ashamed: ['nape', 'clasped', 'brow'],
  },
  listening: { heated: ['crossed', 'hips'], guarded: ['pockets', 'crossed', 'onePocket'], open: ['rest', 'clasped'] },
  dwelling: { weeping: ['wipe'], ashamed: ['clasped', 'nape'], thoughtful: ['chin'] },
  committed: ['write', 'count'],
  stung: ['crossed', 'turned'],
  eased: ['rest', 'belly'],
  ending: { holds: 'shake', breaks: 'onePocket', postponed: 'turned', 'broken-off': 'doorEdge', complaint: 'showPhone' },
};

/** What each customer, and who stands in for one, does differently. */
const OWN: Readonly<Record<string, OwnManner>> = {
  provocative: {
    speaking: { angry: ['point', 'leanIn', 'fist'], annoyed: ['hips', 'brushOff', 'palms'], smug: ['leanIn', 'hips', 'shrug'], calm: ['rest', 'hips', 'offer'], warm: ['chest', 'rest'], surprised: ['palms'] },
    listening: { heated: ['hips', 'leanIn', 'crossed'], guarded: ['crossed', 'pockets'], open: ['rest', 'pockets'] },
    stung: ['leanIn', 'point'], eased: ['pockets', 'rest'],
  },
  evasive: {
    speaking: { calm: ['phone', 'shrug', 'pockets'], smug: ['shrug', 'offer', 'brushOff'], warm: ['nape', 'offer', 'shrug'], thoughtful: ['phone', 'watch'], annoyed: ['watch', 'brushOff', 'phone'], angry: ['palms', 'stop'], worried: ['nape', 'pockets'], ashamed: ['nape', 'pockets'] },
    listening: { heated: ['turned', 'crossed'], guarded: ['phone', 'pockets', 'watch'], open: ['pockets', 'rest'] },
    dwelling: { thoughtful: ['phone'], ashamed: ['nape'] },
    stung: ['turned', 'phone'], eased: ['pockets', 'rest'], ending: { breaks: 'phone' },
  },
  victim: {
    speaking: { calm: ['clasped', 'belly'], thoughtful: ['clasped', 'count'], sad: ['belly', 'chest', 'clasped'], worried: ['clasped', 'plead'], weeping: ['wipe', 'brow', 'plead'], wary: ['belly', 'crossed'], angry: ['palms', 'stop'], annoyed: ['belly', 'turned'], smug: ['rest'], warm: ['chest', 'offer'], surprised: ['chest', 'palms'], ashamed: ['clasped', 'brow'] },
    listening: { heated: ['turned', 'belly'], guarded: ['clasped', 'belly'], open: ['rest', 'clasped'] },
    stung: ['turned', 'belly'], eased: ['chest', 'clasped'], ending: { breaks: 'plead', postponed: 'brow' },
  },
  overconfident: {
    speaking: { calm: ['hips', 'count'], warm: ['offer', 'palms'], smug: ['shrug', 'crossed', 'brushOff'], annoyed: ['hips', 'watch', 'brushOff'], angry: ['point', 'stop'], sad: ['belly'], worried: ['rest', 'belly'], ashamed: ['belly', 'brow'], surprised: ['stop', 'palms'], thoughtful: ['chin', 'count'] },
    listening: { heated: ['hips', 'crossed'], guarded: ['crossed', 'hips', 'watch'], open: ['rest', 'onePocket'] },
    stung: ['brushOff', 'crossed'], eased: ['onePocket', 'rest'], ending: { breaks: 'hips' },
  },
  stubborn: {
    speaking: { calm: ['rest', 'pockets', 'count'], thoughtful: ['chin', 'count', 'rest'], wary: ['crossed', 'stop'], annoyed: ['crossed', 'turned'], angry: ['fist', 'stop'], worried: ['palms', 'nape'], warm: ['belly', 'offer'], surprised: ['stop', 'palms'], smug: ['hips', 'crossed'], ashamed: ['clasped', 'nape'] },
    listening: { heated: ['crossed', 'turned'], guarded: ['crossed', 'pockets'], open: ['pockets', 'rest'] },
    stung: ['crossed', 'turned'], eased: ['chin', 'pockets'], committed: ['count', 'chin'],
  },
  sophisticated: {
    speaking: { calm: ['cup', 'offer', 'rest'], warm: ['offer', 'chest', 'cup'], smug: ['cup', 'onePocket', 'brushOff'], thoughtful: ['chin', 'cup'], wary: ['crossed', 'cup'], annoyed: ['watch', 'stop'], angry: ['stop', 'point'], worried: ['belly', 'chin'], surprised: ['palms'] },
    listening: { heated: ['crossed', 'watch'], guarded: ['cup', 'crossed', 'onePocket'], open: ['cup', 'rest'] },
    stung: ['watch', 'crossed'], eased: ['cup', 'rest'], ending: { breaks: 'cup', postponed: 'watch' },
  },
  promiser: {
    speaking: { calm: ['rest', 'offer', 'chest'], warm: ['chest', 'offer', 'palms'], smug: ['offer', 'shrug', 'chest'], worried: ['nape', 'plead'], wary: ['crossed', 'nape'], ashamed: ['nape', 'brow', 'pockets'], sad: ['chest', 'belly'], thoughtful: ['chin', 'nape'], angry: ['palms', 'hips'], annoyed: ['palms', 'watch'], surprised: ['palms', 'stop'] },
    listening: { heated: ['crossed', 'pockets'], guarded: ['nape', 'pockets', 'phone'], open: ['rest', 'offer'] },
    stung: ['nape', 'turned'], eased: ['rest', 'chest'], ending: { breaks: 'chest', postponed: 'showPhone' },
  },
  employee: { speaking: { calm: ['clasped', 'offer'], warm: ['offer', 'rest'], wary: ['belly', 'stop'], annoyed: ['crossed', 'phone'] }, listening: { heated: ['crossed'], guarded: ['belly', 'clasped'], open: ['clasped', 'rest'] } },
  neighbour: { speaking: { calm: ['belly', 'chin'], warm: ['clasped', 'offer'], wary: ['crossed', 'brushOff'], annoyed: ['hips', 'point'] }, listening: { heated: ['hips'], guarded: ['crossed', 'belly'], open: ['belly', 'clasped'] } },
};

/** The whole manner of a person; whoever has none of their own behaves like everybody. */
export function mannerOf(person: string, own: Readonly<Record<string, OwnManner>> = OWN): Manner {
  const theirs = own[person] ?? {};
  return {
    ...EVERYBODY, ...theirs,
    speaking: { ...EVERYBODY.speaking, ...theirs.speaking },
    listening: { ...EVERYBODY.listening, ...theirs.listening },
    dwelling: { ...EVERYBODY.dwelling, ...theirs.dwelling },
    ending: { ...EVERYBODY.ending, ...theirs.ending },
  };
}
