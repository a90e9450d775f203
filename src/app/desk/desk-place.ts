/** Whose results or attempts a page is about; at most one is named. */
export interface Scope {
  readonly team: string | null;
  readonly assignment: string | null;
  readonly person: string | null;
}

export const NO_SCOPE: Scope = { team: null, assignment: null, person: null };

/** A page of the desk. */
export type DeskPlace =
  | { readonly page: 'overview' | 'teams' | 'assignments' | 'audit' | 'settings' | 'people' | 'nowhere' }
  | { readonly page: 'team' | 'assignment'; readonly id: string }
  | { readonly page: 'attempt'; readonly id: string; /** Where reading begins, instead of at the heading. */ readonly turn?: number | undefined }
  | { readonly page: 'new-assignment'; readonly team: string | null }
  | { readonly page: 'results' | 'attempts'; readonly scope: Scope; readonly scenario: string | null }
  | { readonly page: 'contests'; readonly scope: Scope };

/** Reads what follows `#/desk` in the address. */
export function deskPlaceOf(path: string): DeskPlace {
  const [way = '', search = ''] = path.split('?');
  const [page = '', id, ...rest] = way.split('/').filter(Boolean);
  const query = new URLSearchParams(search);
  if (rest.length > 0) return { page: 'nowhere' };
  if (page === '' && id === undefined) return { page: 'overview' };
  if (page === 'assignments' && id === 'new') return { page: 'new-assignment', team: query.get('team') };
  if (id !== undefined && page === 'attempts') return { page: 'attempt', id, turn: turnIn(query) };
  if (id !== undefined) return page === 'teams' || page === 'assignments' ? { page: page.slice(0, -1) as 'team' | 'assignment', id } : { page: 'nowhere' };
  switch (page) {
    case 'teams': case 'assignments': case 'people': case 'audit': case 'settings': return { page };
    case 'results': case 'attempts': return { page, scope: scopeIn(query), scenario: query.get('scenario') };
    case 'contests': return { page, scope: scopeIn(query) };
    default: return { page: 'nowhere' };
  }
}

/** The address of a page, `#` included. */
export function deskAddress(place: DeskPlace): string {
  switch (place.page) {
    case 'overview': case 'nowhere': return '#/desk';
    case 'team': case 'assignment': return `#/desk/${place.page}s/${encodeURIComponent(place.id)}`;
    case 'attempt': return `#/desk/attempts/${encodeURIComponent(place.id)}${queryOf({ turn: place.turn })}`;
    case 'new-assignment': return `#/desk/assignments/new${queryOf({ team: place.team })}`;
    case 'results': case 'attempts': return `#/desk/${place.page}${queryOf({ ...place.scope, scenario: place.scenario })}`;
    case 'contests': return `#/desk/contests${queryOf({ ...place.scope })}`;
    default: return `#/desk/${place.page}`;
  }
}

/** `?name=value&…` of what is given; empty where nothing is. */
export function queryOf(values: Readonly<Record<string, string | number | null | undefined>>): string {
  const given = Object.entries(values).filter((entry): entry is [string, string | number] => entry[1] !== null && entry[1] !== undefined && entry[1] !== '');
  return given.length === 0 ? '' : `?${new URLSearchParams(given.map(([name, value]) => [name, String(value)])).toString()}`;
}

/** A scope as the server's addresses name it. */
export function scopeQuery({ team, assignment, person }: Scope): { teamId?: string; assignmentId?: string; personId?: string } {
  return { ...(team === null ? {} : { teamId: team }), ...(assignment === null ? {} : { assignmentId: assignment }), ...(person === null ? {} : { personId: person }) };
}

function turnIn(query: URLSearchParams): number | undefined {
  const turn = query.get('turn') ?? '';
  return /^\d{1,3}$/.test(turn) ? Number(turn) : undefined;
}

function scopeIn(query: URLSearchParams): Scope {
  const person = query.get('person');
  const assignment = query.get('assignment');
  const team = person === null && assignment === null ? query.get('team') : null;
  return { team, assignment, person };
}
