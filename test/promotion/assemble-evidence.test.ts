import {describe, expect, test} from 'vitest';
import type {Manifest} from '../../src/generated/documents.ts';
import {assembleEvidence} from '../../src/promotion/evidence/assemble-evidence.ts';
import {assembleRegistry} from '../../src/registry/read-registry.ts';
import {formatMessage} from '../../src/registry/trailers.ts';

const hour = 3600;
const start = Date.parse('2025-06-01T00:00:00Z') / 1000;
const digest = `sha256:${'a'.repeat(64)}`;

/** Tags in the order of their sequence: name, version, hours after the start. */
function heldBy(version: string, tags: readonly (readonly [string, string, number])[], moment: number) {
  const records = tags.map(([name, of, hours], index) => ({
    name,
    object: String(index + 1).padStart(40, '0'),
    annotated: true,
    statedName: name,
    targetType: 'commit',
    target: 'c'.repeat(40),
    time: start + hours * hour,
    tagger: 'dana',
    email: 'dana@example.org',
    message: formatMessage('s', {
      sequence: index + 1,
      ...(index > 0 && {previous: String(index).padStart(40, '0')}),
      version: of,
      manifest: digest,
    }),
  }));
  const registry = assembleRegistry({tags: records, unreadable: []}, ['m']);
  const manifest = {model: 'm', version, run: {id: 'r', digest, ref: 'r'}} as Manifest; // no more is read of it
  const at = new Date((start + moment * hour) * 1000).toISOString();
  return assembleEvidence(
    {manifest, digest, evaluationText: undefined},
    {registry, stage: 'production', moment: at, approvals: undefined},
  ).held.map(({stage, from, to}) => [
    stage,
    (from - start) / hour,
    to === undefined ? undefined : (to - start) / hour,
  ]);
}

const registered = [
  ['m@v1.0.0', '1.0.0', 0],
  ['m@v1.1.0', '1.1.0', 0],
] as const;

describe('when a version held a stage', () => {
  test('never', () => {
    expect(heldBy('1.1.0', [...registered, ['m#staging#3', '1.0.0', 1]], 9)).toEqual([]);
  });

  test('it holds it, by tags that follow one another without a break', () => {
    const tags = [...registered, ['m#staging#3', '1.1.0', 1], ['m#staging#4', '1.1.0', 5]] as const;
    expect(heldBy('1.1.0', tags, 9)).toEqual([['staging', 1, undefined]]);
  });

  test('another version ended it, and it came back', () => {
    const tags = [
      ...registered,
      ['m#staging#3', '1.1.0', 1],
      ['m#staging#4', '1.0.0', 5],
      ['m#staging#5', '1.1.0', 6],
    ] as const;
    expect(heldBy('1.1.0', tags, 9)).toEqual([
      ['staging', 1, 5],
      ['staging', 6, undefined],
    ]);
    expect(heldBy('1.0.0', tags, 9)).toEqual([['staging', 5, 6]]);
  });

  test('what was stated after the moment was not there yet', () => {
    const tags = [...registered, ['m#staging#3', '1.1.0', 1], ['m#staging#4', '1.0.0', 5]] as const;
    expect(heldBy('1.1.0', tags, 4)).toEqual([['staging', 1, undefined]]);
    expect(heldBy('1.1.0', tags, 0.5)).toEqual([]);
  });

  test('the stage was emptied, or the version taken back', () => {
    const emptied = [...registered, ['m#staging#3', '1.1.0', 1], ['m#staging!#4', '1.1.0', 5]] as const;
    expect(heldBy('1.1.0', emptied, 9)).toEqual([['staging', 1, 5]]);
    const taken = [...registered, ['m#staging#3', '1.1.0', 1], ['m@v1.1.0!', '1.1.0', 7]] as const;
    expect(heldBy('1.1.0', taken, 9)).toEqual([['staging', 1, 7]]);
  });

  test('a clock that went back shortens no time', () => {
    const tags = [...registered, ['m#staging#3', '1.1.0', 5], ['m#staging#4', '1.0.0', 2]] as const;
    expect(heldBy('1.1.0', tags, 9)).toEqual([['staging', 5, 5]]);
  });
});
