import {execFile} from 'node:child_process';
import {mkdir, writeFile} from 'node:fs/promises';
import {promisify} from 'node:util';
import {expect, test} from 'vitest';
import {parse, stringify} from 'yaml';
import {parseConfig} from '../../src/config/parse-config.ts';
import {renderTemplates} from '../../src/templates/render-templates.ts';
import {cairnOnPath} from '../support/cairn-on-path.ts';
import {testGit} from '../support/context.ts';
import {blockOf, blocksOf} from '../support/page-blocks.ts';
import {temporaryFolder} from '../support/temporary.ts';
import {commitAll, flightsConfig, flightsCsv} from '../data/synthetic-flights.ts';

const page = 'docs/fetching.md';

/** The flights, fetched as a block says. */
function configWith(block: string): string {
  const config = parse(flightsConfig()) as {datasets: {flights: object}};
  return stringify({
    ...config,
    datasets: {flights: {...config.datasets.flights, ...(parse(block) as object)}},
  });
}

test.each(blocksOf(page).filter(({text}) => text.startsWith('fetch:')))(
  'the block of line $line is a fetch of a dataset',
  ({text}) => {
    expect(() => parseConfig(configWith(text), 'cairn.yaml')).not.toThrow();
  },
);

test('the parts of workflows are those that init writes', async () => {
  const secrets = ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY'];
  const install = "pipx install 'dvc[s3]==3.67.1'";
  const fetch = {command: ['dvc', 'pull', 'x.csv'], secrets, install, pointer: 'x.csv.dvc'};
  const pin = 'a'.repeat(40);
  const written = await renderTemplates({model: 'm', branch: 'main', pin, absent: {data: 'x.csv', fetch}});
  const all = [...written.values()].join('\n').replaceAll(/@a{40} # v[\d.]+/g, '@v0.1.0');
  const parts = blocksOf(page).filter(({language, text}) => language === 'yaml' && text.startsWith(' '));
  expect(parts).toHaveLength(3);
  for (const {text} of parts) expect(all).toContain(text);
});

test('the commands fetch and check', async () => {
  await using folder = await temporaryFolder();
  const repository = `${folder.path}/repository`;
  await mkdir(repository);
  const git = testGit(repository);
  await git.run(['init', '--quiet']);
  await commitAll(git, {
    'cairn.yaml': configWith('fetch: {command: [node, fetch.cjs]}'),
    'fetch.cjs': "require('fs').cpSync('../data', 'data', {recursive: true});",
    '.gitignore': '/data/\n.cairn/\n',
  });
  await mkdir(`${folder.path}/data`);
  await writeFile(`${folder.path}/data/x.csv`, flightsCsv(100));
  const {stdout} = await promisify(execFile)('bash', ['-ec', blockOf(page, 'sh', '')], {
    cwd: repository,
    env: {...process.env, PATH: cairnOnPath(folder.path)},
  });
  expect(stdout).toContain('Fetched 1 file.');
  expect(stdout).toContain('100 rows keep their contract.');
});
