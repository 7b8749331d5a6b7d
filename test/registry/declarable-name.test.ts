import {readFileSync} from 'node:fs';
import {expect, test} from 'vitest';
import {isDeclarable} from '../../src/registry/declarable-name.ts';

test('a name can be declared where the schema of the configuration takes it', () => {
  const {properties} = JSON.parse(readFileSync('schemas/config.schema.json', 'utf8')) as {
    properties: {models: {propertyNames: {pattern: string}}};
  };
  const schema = new RegExp(properties.models.propertyNames.pattern, 'u');
  for (const name of [
    'm',
    'a-b_c9',
    '9',
    '',
    '-a',
    'a-',
    'Müller',
    'my.model',
    'nested/name',
    'dir:name',
    'a b',
  ])
    expect([name, isDeclarable(name)]).toEqual([name, schema.test(name)]);
});
