import {describe, expect, test} from 'vitest';
import {digestOf} from '../../src/kernel/digest.ts';
import {serializeDocument} from '../../src/provenance/document.ts';
import {compareManifest} from '../../src/verification/compare-manifest.ts';
import {manifestOf} from '../provenance/documents.ts';

const manifest = manifestOf();
const text = serializeDocument(manifest);
const changed = serializeDocument(manifestOf({description: 'Another.'}));
const [digest, elsewhere] = [digestOf(text), digestOf(changed)];
const sound = {
  ...{model: 'm', version: manifest.version, commit: 'c'.repeat(40), branch: 'b'.repeat(40)},
  ...{stated: digest, promoted: true, text, copy: text},
};
type Compared = Parameters<typeof compareManifest>[0];

/** Status and message of the manifest and of its copy, and the description of the one that counts. */
function compared(change: Partial<Compared>): object {
  const {findings, manifest: chosen, digest: of} = compareManifest({...sound, ...change});
  expect(findings.map(({id}) => id)).toEqual(['manifest', 'manifest-copy']);
  const [own, copy] = findings.map(({status, message}) => `${status}: ${message}`);
  return {own, copy, chosen: chosen?.description, of};
}

const own = `pass: ${digest}`;
const copy = 'pass: the same byte for byte on the default branch';
const chosen = manifest.description;
const differs = 'fail: differs from the manifest in the tagged commit';

describe('a manifest against what its tag states, and its copy', () => {
  test.each<[string, Partial<Compared>, object]>([
    ['all the same', {}, {own, copy, chosen, of: digest}],
    [
      'changed in the tagged commit: the copy counts',
      {text: changed},
      {
        own: `fail: has digest ${elsewhere}, but the tag says ${digest}`,
        ...{copy: differs, chosen, of: digest},
      },
    ],
    ['changed on the branch', {copy: changed}, {own, copy: differs, chosen, of: digest}],
    [
      'changed in both: what the commit has counts',
      {text: changed, copy: changed},
      {
        own: `fail: has digest ${elsewhere}, but the tag says ${digest}`,
        ...{copy, chosen: 'Another.', of: elsewhere},
      },
    ],
    [
      'gone from the tagged commit',
      {text: undefined},
      {own: 'fail: is not in the tagged commit cccccccccccc', copy, chosen, of: digest},
    ],
    [
      'gone from both',
      {text: undefined, copy: undefined},
      {
        own: 'fail: is not in the tagged commit cccccccccccc',
        ...{copy: 'fail: is not on the default branch', chosen: undefined, of: undefined},
      },
    ],
    [
      'not promoted',
      {copy: undefined, promoted: false},
      {own, copy: 'unchecked: not on the default branch: the version was not promoted', chosen, of: digest},
    ],
    [
      'no default branch',
      {branch: undefined, copy: undefined},
      {own, copy: 'unchecked: the default branch is not known here', chosen, of: digest},
    ],
    [
      'no tag that names a commit: the copy is held against its digest',
      {commit: undefined, text: undefined},
      {own: 'unchecked: no tag names the commit that holds it', copy, chosen, of: digest},
    ],
    [
      'no tag at all',
      {commit: undefined, text: undefined, stated: undefined},
      {
        own: 'unchecked: no tag names the commit that holds it',
        ...{copy: 'unchecked: there is no manifest to compare it with', chosen: undefined, of: undefined},
      },
    ],
    [
      'a tag that states no digest',
      {stated: undefined},
      {own: 'unchecked: the tag states no digest to hold it against', copy, chosen, of: digest},
    ],
    [
      'of another version',
      {version: '9.0.0'},
      {own: `fail: is the manifest of m ${manifest.version}`, copy, chosen: undefined, of: digest},
    ],
    [
      'of another model, and no digest',
      {model: 'n', stated: undefined},
      {own: `fail: is the manifest of m ${manifest.version}`, copy, chosen: undefined, of: digest},
    ],
  ])('%s', (_, change, outcome) => {
    expect(compared(change)).toEqual(outcome);
  });

  test('what is no manifest is said with what is wrong, the digest first', () => {
    const {findings, manifest: parsed} = compareManifest({...sound, text: '{}', copy: '{}'});
    expect(parsed).toBeUndefined();
    expect(findings[0]?.message).toMatch(/^has digest \S+, but the tag says \S+; ./);
    expect(findings[0]?.subject).toBe(`registry/m/versions/${manifest.version}.json`);
  });
});
