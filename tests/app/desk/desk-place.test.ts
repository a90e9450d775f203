import { expect, test } from 'vitest';
import { deskAddress, deskPlaceOf, NO_SCOPE, queryOf, scopeQuery, type DeskPlace } from '#app/desk/desk-place.ts';

const places: DeskPlace[] = [
  { page: 'overview' }, { page: 'teams' }, { page: 'team', id: 't1' }, { page: 'assignments' }, { page: 'new-assignment', team: null }, { page: 'new-assignment', team: 't1' },
  { page: 'assignment', id: 'a1' }, { page: 'attempt', id: 'x' }, { page: 'attempt', id: 'x', turn: 4 }, { page: 'contests', scope: { ...NO_SCOPE, team: 't1' } }, { page: 'results', scope: { ...NO_SCOPE, team: 't1' }, scenario: 'victim' }, { page: 'results', scope: NO_SCOPE, scenario: null },
  { page: 'attempts', scope: { ...NO_SCOPE, person: 'p1' }, scenario: null }, { page: 'attempts', scope: { ...NO_SCOPE, assignment: 'a1' }, scenario: 'evasive' },
  { page: 'people' }, { page: 'audit' }, { page: 'settings' },
];

test.each(places)('every page has an address that leads back to it: %j', (place) => {
  expect(deskPlaceOf(deskAddress(place).replace('#/desk', ''))).toEqual(place);
});

test.each(['/elsewhere', '/teams/a/b', '/people/p1', '/results/r'])('what is no page is told so: %s', (path) => {
  expect(deskPlaceOf(path)).toEqual({ page: 'nowhere' });
});

test('a page is about one thing: a person before an assignment before a team', () => {
  expect(deskPlaceOf('/attempts?team=t&assignment=a')).toMatchObject({ scope: { team: null, assignment: 'a', person: null } });
  expect(deskPlaceOf('/attempts?team=t&person=p')).toMatchObject({ scope: { team: null, assignment: null, person: 'p' } });
});

test('questions name only what is given', () => {
  expect(queryOf({ cursor: null, search: '', limit: 5, name: '李 & 王' })).toBe('?limit=5&name=%E6%9D%8E+%26+%E7%8E%8B');
  expect(queryOf({ cursor: undefined })).toBe('');
  expect(scopeQuery({ ...NO_SCOPE, assignment: 'a' })).toEqual({ assignmentId: 'a' });
});

test.each(['/attempts/x', '/attempts/x?turn=two', '/attempts/x?turn=-1'])('an attempt whose turn is not told is read from its beginning: %s', (path) => {
  expect(deskPlaceOf(path)).toEqual({ page: 'attempt', id: 'x' });
});
