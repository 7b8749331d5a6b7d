import {createHash} from 'node:crypto';
import {readFile} from 'node:fs/promises';
import {expect, test} from 'vitest';
import type {TagRecord} from '../../src/git/tag-records.ts';
import {factsUntil} from '../../src/registry/events.ts';
import {assembleRegistry, historyOf, holderOf, versionsOf} from '../../src/registry/read-registry.ts';
import {stateOf} from '../../src/registry/state.ts';
import {formatMessage} from '../../src/registry/trailers.ts';
import type {Vector, VectorTag} from './vectors.ts';

/** The vectors of `read-registry.test.ts` without Git: what the tags say is decided from their records alone. */
const vectors = JSON.parse(
  await readFile(new URL('resolver-vectors.json', import.meta.url), 'utf8'),
) as Vector[];

const epoch = 1_700_000_000;
const idOf = (text: string): string => createHash('sha1').update(text).digest('hex');

test.each(vectors)('$name', (vector) => {
  const readable = vector.tags.filter(({on}) => on !== 'missing');
  const unreadable = vector.tags.filter(({on}) => on === 'missing').map(({tag}) => tag);
  const tags = readable.map(recordOf).sort((one, other) => (one.name < other.name ? -1 : 1));
  const read = assembleRegistry({tags, unreadable}, ['m'], 'origin');
  const until = vector.at === undefined ? Infinity : epoch + vector.at;
  const facts = factsUntil(historyOf(read, 'm'), until);
  const registry = {...read, models: new Map([['m', facts]])};
  const holder = holderOf(registry, 'm', 'production');
  if (vector.holder !== undefined) {
    const [, name] = /^commit:(.*)$/.exec(vector.holder ?? '') ?? [];
    expect(holder?.version ?? null).toBe(name === undefined ? vector.holder : idOf(name));
  }
  if (vector.sequence !== undefined) expect(holder?.sequence).toBe(vector.sequence);
  if (vector.versions !== undefined)
    expect(versionsOf(registry, 'm').map(({version}) => version)).toEqual(vector.versions);
  if (vector.deprecated !== undefined) expect(stateOf(facts).deprecated).toBe(vector.deprecated);
  if (vector.diagnostics !== undefined) expect(registry.diagnostics).toHaveLength(vector.diagnostics);
});

function recordOf(tag: VectorTag): TagRecord {
  const {on, time = 0, statedName = tag.tag} = tag;
  if (tag.lightweight === true)
    return {
      name: tag.tag,
      object: idOf(on),
      annotated: false,
      statedName: '',
      targetType: '',
      target: '',
      time: NaN,
      tagger: '',
      email: '',
      message: '',
    };
  return {
    name: tag.tag,
    object: idOf(`tag ${tag.tag}`),
    annotated: true,
    statedName,
    targetType: on === 'tree' ? 'tree' : 'commit',
    target: idOf(on),
    time: epoch + time,
    tagger: 'T',
    email: 't@example.com',
    message: tag.message ?? messageOf(tag),
  };
}

function messageOf({sequence, version, previous}: VectorTag): string {
  const trailers = {
    ...(sequence !== undefined && {sequence}),
    ...(version !== undefined && {version}),
    ...(previous !== undefined && {
      previous: previous === 'missing' ? '9'.repeat(40) : idOf(`tag ${previous}`),
    }),
  };
  return Object.keys(trailers).length > 0 ? formatMessage('x', trailers) : 'by GTO\n';
}
