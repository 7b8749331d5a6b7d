import {convertWorkflowTemplate, NoOperationTraceWriter, parseWorkflow} from '@actions/workflow-parser';
import {execFileSync} from 'node:child_process';
import {readdirSync, readFileSync} from 'node:fs';
import {describe, expect, test} from 'vitest';
import {parse} from 'yaml';
import {commandTable} from '../../src/cli/command-table.ts';
import {verbTable} from '../../src/cli/verb-table.ts';

/** What a person copies out of the documentation must work as it stands. */
const pages = [
  'README.md',
  'CONTRIBUTING.md',
  ...readdirSync('docs')
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
  ...readdirSync('actions').map((name) => `actions/${name}/README.md`),
  'examples/flight-delays/README.md',
];

function blocks(page: string, language: string): string[] {
  return [
    ...readFileSync(page, 'utf8').matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\`$`, 'gm')),
  ].map(([, text]) => text ?? '');
}

const workflows = pages.flatMap((page) =>
  blocks(page, 'yaml')
    .filter((text) => /^jobs:/m.test(text))
    .map((text): [string, string] => [page, text]),
);
const commands = pages.flatMap((page) =>
  blocks(page, 'sh').flatMap((text) =>
    text
      .split('\n')
      .filter((line) => line.trim() !== '' && !line.startsWith('#'))
      .map((line): [string, string] => [page, line]),
  ),
);

const gitCommands = execFileSync('git', ['--list-cmds=main'], {encoding: 'utf8'}).split('\n');

test('there are blocks to test', () => {
  expect(workflows.length).toBeGreaterThan(verbTable.length);
  expect(commands.length).toBeGreaterThan(3);
});

describe.each(workflows)('a workflow in %s', (_, text) => {
  test('is a workflow by GitHub’s own parser', async () => {
    const result = parseWorkflow({name: 'block.yml', content: text}, new NoOperationTraceWriter());
    expect(result.context.errors.getErrors().map(({message}) => message)).toEqual([]);
    if (result.value === undefined) throw new Error('nothing was parsed');
    expect((await convertWorkflowTemplate(result.context, result.value)).errors ?? []).toEqual([]);
  });

  test('calls Actions that exist with inputs that they declare', () => {
    const {jobs} = parse(text) as {
      jobs: Record<string, {steps?: {uses?: string; with?: Record<string, unknown>}[]}>;
    };
    for (const step of Object.values(jobs).flatMap(({steps}) => steps ?? [])) {
      const called = /^cairn-ml\/cairn\/actions\/([a-z-]+)@/.exec(step.uses ?? '')?.[1];
      if (called === undefined) continue;
      const verb = verbTable.find(({name}) => name === called);
      expect(Object.keys(verb?.inputs ?? {})).toEqual(expect.arrayContaining(Object.keys(step.with ?? {})));
    }
  });
});

describe.each(commands)('a command in %s', (_, line) => {
  test(line, () => {
    const scripts = Object.keys(
      (JSON.parse(readFileSync('package.json', 'utf8')) as {scripts: Record<string, string>}).scripts,
    );
    const known = commandTable.map(({name}) => name);
    const [first, second, third] = line
      .replace(/^eval "\$\((.*)\)"$/, '$1')
      .replace(/^\w+=\$\(/, '')
      .trim()
      .split(/\s+/);
    if (first === 'npm' && second === 'run') expect(scripts).toContain(third);
    else if (first === 'npx' && second === 'cairn-ml') expect(known).toContain(third);
    else if (first === 'cairn') expect(known).toContain(second);
    else if (first === 'git') expect(gitCommands).toContain(second);
    else
      expect(['npm ci', 'npm test', 'node']).toContain(
        first === 'node' ? 'node' : `${first ?? ''} ${second ?? ''}`,
      );
  });
});
