import {execFile} from 'node:child_process';
import {existsSync} from 'node:fs';
import {mkdir, readdir, readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {promisify} from 'node:util';

const run = promisify(execFile);
const templates = join(import.meta.dirname, '../../action-templates');

/** GitHub's own actions/checkout, at the commit that the templates pin. */
export type CheckoutAction =
  {readonly commit: string; readonly folder: string} | {readonly commit: string; readonly missing: string};

/**
 * Gets actions/checkout into a folder: from github.com, or from what CAIRN_CHECKOUT_ACTION names, a Git directory or URL
 * that has the commit, or a folder with its files, which is taken as it is.
 */
export async function checkoutAction(into: string): Promise<CheckoutAction> {
  const commit = await pinnedCheckout();
  const source = process.env['CAIRN_CHECKOUT_ACTION'] ?? 'https://github.com/actions/checkout';
  if (existsSync(join(source, 'action.yml')) && !existsSync(join(source, '.git')))
    return {commit, folder: source};
  try {
    await mkdir(into, {recursive: true});
    await run('git', ['init', '--quiet', into]);
    await run('git', ['-C', into, 'fetch', '--quiet', '--depth=1', source, commit], {
      env: {...process.env, GIT_TERMINAL_PROMPT: '0'},
      timeout: 120_000,
    });
    await run('git', ['-C', into, 'checkout', '--quiet', '--detach', commit]);
    return {commit, folder: into};
  } catch (error) {
    const said = error instanceof Error ? error.message.trim() : String(error);
    const lines = said.split('\n');
    // Git ends with advice; what failed is the line before it.
    const why = lines.find((line) => line.startsWith('fatal: ')) ?? lines.at(-1) ?? said;
    return {commit, missing: `${source}: ${why}`};
  }
}

/** The one commit that every template names. */
async function pinnedCheckout(): Promise<string> {
  const files = (await readdir(templates)).filter((name) => name.endsWith('.yml'));
  const texts = await Promise.all(files.map(async (name) => readFile(join(templates, name), 'utf8')));
  const pins = new Set(
    texts.flatMap((text) => [...text.matchAll(/actions\/checkout@([0-9a-f]{40})/g)].map(([, pin]) => pin)),
  );
  const [pin, ...others] = pins;
  if (pin === undefined || others.length > 0)
    throw new Error(`The templates pin ${pins.size} commits of actions/checkout: one is expected.`);
  return pin;
}
