import {spawnSync} from 'node:child_process';
import {copyFileSync, existsSync, readFileSync} from 'node:fs';
import {dirname, join, normalize} from 'node:path';
import MarkdownIt from 'markdown-it';
import {satisfies} from 'semver';
import {describe, expect, test} from 'vitest';
import {temporaryFolder} from '../support/temporary.ts';

/** npm as a newcomer has it: without settings of this machine. */
function npm(directory: string, ...args: string[]): {status: number | null; stdout: string; stderr: string} {
  return spawnSync('npm', args, {
    cwd: directory,
    encoding: 'utf8',
    env: {
      PATH: process.env['PATH'],
      HOME: directory,
      NPM_CONFIG_USERCONFIG: '/dev/null',
      NPM_CONFIG_UPDATE_NOTIFIER: 'false',
    },
  });
}

async function copyOfProject(): Promise<Awaited<ReturnType<typeof temporaryFolder>>> {
  const folder = await temporaryFolder();
  for (const name of ['package.json', 'package-lock.json', '.npmrc'])
    copyFileSync(name, join(folder.path, name));
  return folder;
}

describe('npm greets a newcomer with no warning', () => {
  test.each([['ci', '--dry-run'], ['run'], ['pkg', 'get', 'name']])('npm %s %s', async (...args) => {
    await using folder = await copyOfProject();
    const {status, stdout, stderr} = npm(folder.path, ...args);
    expect(`${stdout}${stderr}`).not.toMatch(/npm warn/i);
    expect(status).toBe(0);
  });

  test.each(['20.20.2', '22.23.3', '24.21.0', '26.12.1'])('every package takes Node %s', (node) => {
    const {packages} = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
      packages: Record<string, {engines?: {node?: string}}>;
    };
    const refusing = Object.entries(packages)
      .filter(([, {engines}]) => !satisfies(node, engines?.node ?? '*'))
      .map(([name]) => name);
    expect(refusing).toEqual([]);
  });
});

describe('the package', () => {
  test('holds every file that its pages link to', async () => {
    await using folder = await temporaryFolder();
    const {stdout} = npm(process.cwd(), 'pack', '--dry-run', '--json', `--cache=${folder.path}`);
    const packed = packedFiles(JSON.parse(stdout));
    const pages = packed.filter((path) => path.endsWith('.md') && !path.startsWith('examples/'));
    expect(pages).toEqual(expect.arrayContaining(['README.md', 'docs/design.md', 'actions/gate/README.md']));
    const missing = pages.flatMap((page) =>
      linksOf(readFileSync(page, 'utf8'))
        .map((link) => normalize(join(dirname(page), link)).replace(/\/$/, ''))
        .filter((target) => !packed.some((path) => path === target || path.startsWith(`${target}/`)))
        .map((target) => `${page} links to ${target}${existsSync(target) ? '' : ', which does not exist'}`),
    );
    expect(missing).toEqual([]);
  });
});

/** Up to npm 11 a list, from npm 12 on an object by name. */
function packedFiles(answer: unknown): string[] {
  const [about] = Object.values(answer as Record<string, {files: {path: string}[]}>);
  return about?.files.map(({path}) => path) ?? [];
}

/** Relative addresses of links and pictures, without the part after #. */
function linksOf(markdown: string): string[] {
  return new MarkdownIt({html: true})
    .parse(markdown, {})
    .flatMap(({children}) => children ?? [])
    .flatMap((token) => [token.attrGet('href'), token.attrGet('src')])
    .filter((link) => typeof link === 'string')
    .filter((link) => !/^([a-z]+:|#)/i.test(link))
    .map((link) => decodeURIComponent(link.replace(/[#?].*$/, '')));
}
