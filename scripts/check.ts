import {spawn} from 'node:child_process';
import {globSync} from 'node:fs';
import {rm} from 'node:fs/promises';
import {join} from 'node:path';

/**
 * Everything that must hold before a commit; ends with `N passed, N failed`.
 *
 *     npm run check                        all checks, the long proofs with small samples: under five minutes on 2 cores
 *     npm run check -- --all               the long proofs whole: what CI runs
 *     npm run check -- --all --shard=2/4   one quarter of the tests; the other checks belong to the first
 *     npm run check -- lint types          these alone
 */
const root = join(import.meta.dirname, '..');
const cache = 'node_modules/.cache/cairn';

interface Check {
  readonly name: string;
  readonly command: readonly string[];
}

/** One after the other, beside the tests; cheap ones first. */
const checks: readonly Check[] = [
  {name: 'dist', command: ['scripts/check-dist.ts']},
  {name: 'generated files', command: ['scripts/check-generated.ts']},
  {name: 'dead code', command: ['knip', '--no-progress']},
  {
    name: 'layers',
    command: ['depcruise', 'src', 'actions', '--config', '.dependency-cruiser.cjs', '--output-type', 'err'],
  },
  {
    name: 'format',
    command: [
      'prettier',
      '--check',
      '--log-level=warn',
      '--cache',
      `--cache-location=${cache}/prettier`,
      '.',
    ],
  },
  {
    name: 'types',
    command: ['tsc', '--noEmit', '--incremental', '--tsBuildInfoFile', `${cache}/types.tsbuildinfo`],
  },
  {
    name: 'lint',
    command: ['eslint', '--max-warnings=0', '--cache', '--cache-location', `${cache}/eslint`, '.'],
  },
];

/** What fetches programs that are no package of npm. */
const checksOfAll: readonly Check[] = [{name: 'workflows', command: ['scripts/lint-workflows.ts']}];

const {all, shard, names} = parse(process.argv.slice(2));
if (all) await rm(join(root, cache), {recursive: true, force: true}); // nothing is believed from an earlier run
const wanted = [...checks, ...checksOfAll].filter(({name}) => names.includes(name));
let passed = 0;
let failed = 0;

// The tests run what is in dist/: whether that is up to date is known before they start.
await runAll(wanted.filter(({name}) => name === 'dist'));
await Promise.all([
  runAll(wanted.filter(({name}) => name !== 'dist')),
  names.includes('tests') ? runTests() : Promise.resolve(),
]);
if (names.includes('tests') && !all) {
  const long = globSync('test/**/*.long.test.ts', {cwd: root}).length;
  console.log(
    `Left to \`npm run check -- --all\`: ${long} files of long proofs, the skipped tests, and the rest of the samples of races, faults and repetitions.`,
  );
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

function parse(args: readonly string[]): {all: boolean; shard: string | undefined; names: readonly string[]} {
  const every = [...checks, ...(args.includes('--all') ? checksOfAll : [])]
    .map(({name}) => name)
    .concat('tests');
  const shard = args.find((arg) => arg.startsWith('--shard='));
  const given = args.filter((arg) => !arg.startsWith('--'));
  const odd = args.filter(
    (arg) => arg !== '--all' && !/^--shard=[1-9]\d*\/[1-9]\d*$/.test(arg) && !every.includes(arg),
  );
  if (odd.length > 0) {
    console.error(
      `Unknown: ${odd.join(', ')}. Expected: --all, --shard=1/4, or names of ${every.join(', ')}.`,
    );
    process.exit(2);
  }
  const first = shard === undefined || shard.startsWith('--shard=1/');
  return {
    all: args.includes('--all'),
    shard,
    names: given.length > 0 ? given : first ? every : ['tests'],
  };
}

async function runAll(list: readonly Check[]): Promise<void> {
  for (const check of list) await run(check);
}

async function run({name, command}: Check): Promise<void> {
  const {code, output, seconds} = await execute(command);
  console.log(`${code === 0 ? '✓' : '✗'} ${name} (${seconds} s)`);
  if (output.trim() !== '') console.log(output.trimEnd());
  if (code === 0) {
    passed += 1;
    return;
  }
  failed += 1;
  // What lint says of a file may rest on types of others, which its cache does not know: the next run looks anew.
  if (name === 'lint') await rm(join(root, cache, 'eslint'), {force: true});
}

async function runTests(): Promise<void> {
  const {code, output, seconds} = await execute(
    ['vitest', 'run', '--reporter=default', ...(shard === undefined ? [] : [shard])],
    {
      environment: all ? {CAIRN_TEST_EFFORT: 'all'} : {},
      onOutput: (chunk) => process.stdout.write(chunk),
    },
  );
  console.log(`${code === 0 ? '✓' : '✗'} tests (${seconds} s)`);
  // The closing line counts each test, not the test run.
  // eslint-disable-next-line no-control-regex -- colours of the reporter
  const line = /^\s*Tests\s+(.*)$/m.exec(output.replace(/\u001b\[[\d;]*m/g, ''))?.[1] ?? '';
  passed += Number(/(\d+) passed/.exec(line)?.[1] ?? 0);
  const broken = Number(/(\d+) failed/.exec(line)?.[1] ?? 0);
  failed += code !== 0 && broken === 0 ? 1 : broken;
}

async function execute(
  command: readonly string[],
  {
    environment = {},
    onOutput,
  }: {environment?: Readonly<Record<string, string>>; onOutput?: (chunk: Buffer) => void} = {},
): Promise<{code: number; output: string; seconds: string}> {
  const started = performance.now();
  return new Promise((resolve) => {
    const child = spawn(process.execPath, ['bin/run.cjs', ...command], {
      cwd: root,
      env: {...process.env, ...environment},
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const chunks: Buffer[] = [];
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk: Buffer) => {
        chunks.push(chunk);
        onOutput?.(chunk);
      });
    child.on('close', (code) => {
      resolve({
        code: code ?? 1,
        output: Buffer.concat(chunks).toString('utf8'),
        seconds: ((performance.now() - started) / 1000).toFixed(1),
      });
    });
  });
}
