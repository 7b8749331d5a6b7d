import {expect, test} from 'vitest';
import {startedBy} from '../../src/experiments/started-by.ts';
import {actorIdentity} from '../../src/host/actor-identity.ts';

test.each([
  [{GITHUB_ACTIONS: 'true', GITHUB_ACTOR: 'dana', GITHUB_ACTOR_ID: '17'}, '17+dana'],
  [{GITHUB_ACTIONS: 'true', GITHUB_ACTOR: 'dana'}, 'dana'],
  [{GITHUB_ACTIONS: 'true', GITHUB_ACTOR: 'dana', GITHUB_ACTOR_ID: '1> <x'}, 'dana'],
  [{GITHUB_ACTIONS: 'true', GITHUB_ACTOR: 'bot[bot]', GITHUB_ACTOR_ID: '418'}, '418+bot[bot]'],
])('commits of %o have the address that GitHub links to the account', (environment, local) => {
  expect(actorIdentity(environment)).toEqual({
    name: environment.GITHUB_ACTOR,
    email: `${local}@users.noreply.github.com`,
  });
});

test('at a terminal it is whom git knows', () => {
  expect(actorIdentity({GITHUB_ACTOR: 'dana', GITHUB_ACTOR_ID: '17'})).toBeUndefined();
});

test.each([
  ['dana', {startedBy: 'dana'}],
  ['github-actions[bot]', {startedBy: 'github-actions[bot]'}],
  ['a b\n::error::', {}],
  ['', {}],
  [undefined, {}],
])('a run record says that %j started it', (actor, said) => {
  expect(startedBy({actor})).toEqual(said);
});
