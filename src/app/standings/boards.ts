import { signal } from '@preact/signals';
import { LiveEvent, TeamBoard, TeamsBoard, type Period } from '#contract/standing.ts';
import { apiAddress, ask } from '../server/ask.ts';
import { heardFrom, isServerAway, me } from '../server/server.ts';

export const period = signal<Period>('month');

/** The two boards of a period; null while they were not asked for yet. */
export const ownBoard = signal<TeamBoard | null>(null);
export const teamsBoard = signal<TeamsBoard | null>(null);
export const boardTrouble = signal<Error | null>(null);

/** How many teams are asked for; more on request. */
const TEAMS_AT_ONCE = 20;

/** Asks for both boards. Never throws: what is known stays, and the page says what is wrong. */
export async function loadBoards(): Promise<void> {
  const asked = period.peek();
  const team = me.peek()?.team ?? null;
  try {
    const [own, teams] = await Promise.all([
      team === null ? null : ask(TeamBoard, 'GET', `teams/${team.id}/standings?period=${asked}`),
      ask(TeamsBoard, 'GET', `standings?period=${asked}&limit=${TEAMS_AT_ONCE}`),
    ]);
    if (period.peek() !== asked) return;
    ownBoard.value = own;
    teamsBoard.value = teams;
    boardTrouble.value = null;
    isServerAway.value = false;
  } catch (error) {
    boardTrouble.value = error as Error;
    heardFrom(error);
  }
}

/** Adds the next teams to the board between teams. */
export async function loadMoreTeams(): Promise<void> {
  const known = teamsBoard.peek();
  if (known === null || known.next === null) return;
  try {
    const more = await ask(TeamsBoard, 'GET', `standings?period=${known.period}&limit=${TEAMS_AT_ONCE}&cursor=${encodeURIComponent(known.next)}`);
    if (teamsBoard.peek() === known) teamsBoard.value = { ...more, lines: [...known.lines, ...more.lines] };
  } catch (error) {
    boardTrouble.value = error as Error;
  }
}

/** Results of many people at once lead to one question. */
const GATHER_MS = 300;

/** Listens for results while the page is open; `onMoved` hears of those of the own team. The browser reconnects by itself, and then both boards are asked for anew. */
export function followStandings(onMoved: () => void): () => void {
  const source = new EventSource(apiAddress('live'));
  let timer: ReturnType<typeof setTimeout> | null = null;
  let wasOpen = false;
  let isOwn = false;
  const soon = () => {
    timer ??= setTimeout(() => {
      timer = null;
      const moved = isOwn;
      isOwn = false;
      void loadBoards().then(() => moved && onMoved());
    }, GATHER_MS);
  };
  source.onopen = () => {
    if (wasOpen) soon();
    wasOpen = true;
  };
  source.onmessage = ({ data }) => {
    const said = LiveEvent.safeParse(parsed(String(data)));
    if (!said.success) return;
    isOwn ||= said.data.teamId === me.peek()?.team?.id;
    soon();
  };
  return () => {
    source.close();
    ownBoard.value = null; // another time, or somebody else, asks anew
    teamsBoard.value = null;
    if (timer !== null) clearTimeout(timer);
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}
