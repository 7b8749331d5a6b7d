import {spawn} from 'node:child_process';
import {availableParallelism} from 'node:os';

/** Everything that must hold before a commit, each named; cheap ones first. Ends with `N passed, N failed`. */
const checks: readonly {name: string; command: readonly string[]; after?: readonly string[]}[] = [
  {name: 'format', command: ['prettier', '--check', '--log-level=warn', '.']},
  {name: 'types', command: ['tsc', '--noEmit']},
  {
    name: 'layers',
    command: ['depcruise', 'src', 'actions', '--config', '.dependency-cruiser.cjs', '--output-type', 'err'],
  },
  {name: 'dead code', command: ['knip', '--no-progress']},
  {name: 'generated files', command: ['scripts/check-generated.ts']},
  {name: 'dist', command: ['scripts/check-dist.ts']},
  {name: 'lint', command: ['eslint', '--max-warnings=0', '.']},
  {name: 'tests', command: ['vitest', 'run', '--reporter=default'], after: ['dist', 'lint']},
];

const only = process.argv.slice(2);
const wanted = checks.filter(({name}) => only.length === 0 || only.includes(name));
const outcomes = new Map<string, Promise<boolean>>();
let passed = 0;
let failed = 0;
let free = Math.max(1, availableParallelism());
const waiting: (() => void)[] = [];

for (const check of wanted) outcomes.set(check.name, run(check));
await Promise.all(outcomes.values());
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

async function run({name, command, after = []}: (typeof checks)[number]): Promise<boolean> {
  await Promise.all(after.map(async (earlier) => outcomes.get(earlier)));
  await slot();
  const started = performance.now();
  const {code, output} = await execute(command);
  release();
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`${code === 0 ? '✓' : '✗'} ${name} (${seconds} s)`);
  if (code !== 0 || name === 'tests') console.log(output.trimEnd());
  if (name === 'tests') countTests(output);
  else if (code === 0) passed += 1;
  else failed += 1;
  if (name === 'tests' && code !== 0 && failed === 0) failed += 1;
  return code === 0;
}

/** The closing line counts each test, not the test run. */
function countTests(output: string): void {
  // eslint-disable-next-line no-control-regex -- colours of the reporter
  const line = /^\s*Tests\s+(.*)$/m.exec(output.replace(/\u001b\[[\d;]*m/g, ''))?.[1] ?? '';
  passed += Number(/(\d+) passed/.exec(line)?.[1] ?? 0);
  failed += Number(/(\d+) failed/.exec(line)?.[1] ?? 0);
}

async function execute(command: readonly string[]): Promise<{code: number; output: string}> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, ['bin/run.cjs', ...command], {stdio: ['ignore', 'pipe', 'pipe']});
    const chunks: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.on('close', (code) => {
      resolve({code: code ?? 1, output: Buffer.concat(chunks).toString('utf8')});
    });
  });
}

async function slot(): Promise<void> {
  if (free > 0) free -= 1;
  else await new Promise<void>((resolve) => waiting.push(resolve));
}

function release(): void {
  const next = waiting.shift();
  if (next === undefined) free += 1;
  else next();
}
