import {execFileSync} from 'node:child_process';
import {mkdir, readFile, rm, symlink, writeFile} from 'node:fs/promises';
import {dirname, join} from 'node:path';
import {describe, expect, test} from 'vitest';
import type {Table} from '../../src/data/table.ts';
import {trainByCommand} from '../../src/training/train-command.ts';
import {recordingLog, testGit} from '../support/context.ts';
import {temporaryFolder} from '../support/temporary.ts';

// A script that reads and writes files of its repository, as it is: nothing of Cairn in it.
type Train = Parameters<typeof trainByCommand>[1]['train'];

const whole = 'x,y,id\n1,false,a\n2,true,b\n3,false,c\n4,true,d\n';

async function train(
  script: string,
  more: Partial<Train>,
  options: {
    files?: Record<string, string>;
    ignored?: Record<string, string>;
    links?: Record<string, string>;
    folder?: string;
    /** Where the copy is made, below the folder that the repository lies in. */
    scratch?: string;
  } = {},
) {
  const temporary = await temporaryFolder();
  const top = join(temporary.path, 'repository');
  const at = options.folder ?? '';
  const write = async (files: Record<string, string>): Promise<void> => {
    for (const [path, text] of Object.entries(files)) {
      await mkdir(dirname(join(top, path)), {recursive: true});
      await writeFile(join(top, path), text);
    }
  };
  await write({
    [join(at, 'data/rows.csv')]: whole,
    [join(at, 'train.sh')]: script,
    '.gitignore': 'packages/\nstore/\n.cairn/\n',
    ...options.files,
  });
  for (const [path, to] of Object.entries(options.links ?? {})) await symlink(to, join(top, path));
  const git = testGit(top);
  await git.run(['init', '--quiet']);
  await git.run(['add', '--all']);
  await git.run(['commit', '--quiet', '-m', 'A script']);
  await write(options.ignored ?? {});
  const scratch = join(temporary.path, options.scratch ?? 'scratch');
  await mkdir(scratch, {recursive: true});
  const log = recordingLog();
  const state = (): string =>
    execFileSync(
      'bash',
      ['-c', 'find . -path ./.git -prune -o -type f -print0 | sort -z | xargs -0 sha256sum'],
      {
        cwd: top,
        encoding: 'utf8',
      },
    );
  const before = state();
  const trained = trainByCommand(
    {train: table(['1', '2', '3']), test: table(['4']), classes: []},
    {
      ...{task: 'binary', dataset: 'd', target: 'y', features: ['x'], stages: {}},
      train: {
        ...{trainer: 'command', command: ['bash', '-eu', 'train.sh'], format: 'command', predict: ['true']},
        model: 'models/model.txt',
        ...more,
      },
    },
    {
      columns: {id: {type: 'string'}, x: {type: 'number'}, y: {type: 'boolean'}},
    },
    {
      directory: join(temporary.path, 'model'),
      plots: join(temporary.path, 'plots'),
      ...{
        git,
        workspace: top,
        folder: at,
        dataFiles: [{path: join(at, 'data/rows.csv')}],
        scratch,
        log,
        signal: new AbortController().signal,
      },
      childEnvironment: {PATH: process.env['PATH'] ?? ''},
    },
  );
  const outcome: {model?: string; error?: string} = await trained.then(
    async () => ({model: await readFile(join(temporary.path, 'model/model.txt'), 'utf8')}),
    (error: unknown) => ({error: String(error)}),
  );
  return {
    ...outcome,
    log: log.lines,
    unchanged: state() === before,
    [Symbol.asyncDispose]: async () => temporary[Symbol.asyncDispose](),
  };
}

describe('a script that reads a file of the repository and writes another', () => {
  test('finds its rows there, without those of the test, and the repository stays as it is', async () => {
    await using done = await train(
      'mkdir -p models; cat data/rows.csv > models/model.txt; echo more >> data/rows.csv; echo more >> train.sh',
      {inputs: {train: 'data/rows.csv'}, outputs: ['models/model.txt']},
    );
    expect(done.model).toBe('x,y,id\n1,false,r1\n2,true,r2\n3,false,r3\n');
    expect(done.unchanged).toBe(true);
    expect(done.log).toContainEqual(
      expect.stringContaining('runs in a copy of the work tree (3 files, 0 linked)'),
    );
  });

  test('finds features and target apart, and the test rows without their target', async () => {
    await using done = await train('mkdir models; cat in/*.csv > models/model.txt', {
      inputs: {
        'train-features': 'in/1.csv',
        'train-target': 'in/2.csv',
        'test-features': 'in/3.csv',
        test: 'in/4.csv',
      },
      outputs: ['models/*.txt'],
    });
    expect(done.model).toBe('x\n1\n2\n3\ny\nfalse\ntrue\nfalse\nx\n4\nx,id\n4,r4\n');
  });

  test('does not find the dataset’s own files, which hold the test rows', async () => {
    await using done = await train('mkdir models; cat data/rows.csv > models/model.txt', {
      outputs: ['models/model.txt'],
    });
    expect(done.error).toContain('data/rows.csv: No such file');
  });

  test('is in no repository of Git, although its copy may lie below one', async () => {
    await using done = await train(
      'mkdir models; git rev-parse --show-toplevel > models/model.txt 2> /dev/null || echo none > models/model.txt',
      {outputs: ['models/model.txt']},
      {scratch: 'repository/.cairn/scratch'},
    );
    expect(done.model).toBe('none\n');
  });

  test('in a folder of a larger repository, beside packages that Git ignores', async () => {
    await using done = await train(
      'mkdir models; . ../packages/tool.sh; cp ../shared/words.txt models/model.txt; cat data/rows.csv >> models/model.txt; touch ../packages/cache',
      {inputs: {train: 'data/rows.csv'}, outputs: ['models']},
      {
        folder: 'ml',
        files: {'shared/words.txt': 'shared\n'},
        ignored: {'packages/tool.sh': 'true\n'},
      },
    );
    expect(done.model).toBe('shared\nx,y,id\n1,false,r1\n2,true,r2\n3,false,r3\n');
  });

  test('where data and results lie in ignored folders, which are links in the copy: what is theirs is not touched', async () => {
    await using done = await train(
      'cat store/notes.txt store/rows.csv > store/models/model.txt',
      {inputs: {train: 'store/rows.csv'}, outputs: ['store/models/*.txt'], model: 'store/models/model.txt'},
      {
        ignored: {
          'store/rows.csv': whole,
          'store/notes.txt': 'notes\n',
          'store/models/model.txt': 'of last week',
        },
      },
    );
    expect(done.model).toBe('notes\nx,y,id\n1,false,r1\n2,true,r2\n3,false,r3\n');
    expect(done.unchanged).toBe(true);
  });

  test('where a link leads out of the repository', async () => {
    const outside = await temporaryFolder();
    await writeFile(join(outside.path, 'a.txt'), 'outside\n');
    await using done = await train(
      'cp link/a.txt models.txt; mkdir models; mv models.txt models/model.txt',
      {outputs: ['models/model.txt']},
      {links: {link: outside.path}},
    );
    expect(done.model).toBe('outside\n');
    await rm(outside.path, {recursive: true});
  });
});

describe('is refused:', () => {
  test.each<[string, string, Partial<Train>, string]>([
    [
      'an output that is only there from before',
      'true',
      {outputs: ['models/model.txt']},
      'wrote no file "models/model.txt"',
    ],
    [
      'an output that leads elsewhere',
      'mkdir -p models; ln -s /etc/hostname models/model.txt',
      {outputs: ['models/*']},
      '"models/model.txt" of train.outputs is a link or a special file',
    ],
    [
      'one that is written to both places',
      'mkdir -p models "$CAIRN_OUTPUT/models"; echo 1 | tee models/model.txt > "$CAIRN_OUTPUT/models/model.txt"',
      {outputs: ['models/model.txt']},
      '"models/model.txt" is written twice',
    ],
  ])('%s', async (_, script, more, sentence) => {
    await using done = await train(script, more, {files: {'models/model.txt': 'of last week'}});
    expect(done.error).toContain(sentence);
    expect(done.unchanged).toBe(true);
  });
});

function table(xs: readonly string[]): Table {
  return {
    rows: xs.length,
    columns: new Map([
      ['id', {kind: 'string', values: xs.map((x) => `r${x}`)}],
      ['x', {kind: 'number', values: Float64Array.from(xs, Number)}],
      ['y', {kind: 'number', values: Float64Array.from(xs, (x) => (Number(x) + 1) % 2)}],
    ] as const),
  };
}
