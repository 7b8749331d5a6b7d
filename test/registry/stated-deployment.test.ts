import {expect, test} from 'vitest';
import {digestOf} from '../../src/kernel/digest.ts';
import {readStatedDeployment, stateDeployment} from '../../src/registry/stated-deployment.ts';

const manifest = digestOf('manifest');

test.each([
  {model: 'm', stage: 'production', version: '1.2.0', tag: 'm#production#3', manifest},
  {
    model: 'flight-delay',
    stage: 'production',
    version: '1.2.0-rc.1',
    tag: 'flight-delay@v1.2.0-rc.1',
    manifest,
  },
  {model: 'm', stage: 'production', version: '1.2.0', tag: 'm#production', manifest},
])('what is stated is read again: $tag', (payload) => {
  const text = stateDeployment(payload) ?? '';
  expect(text.length).toBeLessThanOrEqual(140);
  expect(readStatedDeployment(text)).toEqual(payload);
});

test.each([
  '',
  '1.2.0 runs',
  `m#production#3 1.2.0 to production sha256:12`,
  `#p 1 to production ${manifest}`,
])('other descriptions state nothing: %s', (text) => {
  expect(readStatedDeployment(text)).toBeUndefined();
});

test('what GitHub would cut is not stated at all', () => {
  const model = 'm'.repeat(60);
  expect(
    stateDeployment({model, stage: 'production', version: '1.2.0', tag: `${model}#production#3`, manifest}),
  ).toBeUndefined();
});
