import {spawn} from 'node:child_process';
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {parse} from 'yaml';
import {temporaryFolder} from './temporary.ts';

/** What a step leaves behind. */
export interface ActionRun {
  readonly code: number;
  readonly log: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
  /** `level: message` of each annotation, properties dropped. */
  readonly annotations: readonly string[];
  /** All that the step wrote for the runner, to search for secrets. */
  readonly files: string;
  readonly masked: readonly string[];
  /** What went into the environment, PATH and state of later steps. */
  readonly laterSteps: string;
}

/** Runs the built bundle of a verb in a process of its own, in the environment that GitHub's runner gives a step. */
export async function runBundle(
  verb: string,
  options: {
    workspace: string;
    inputs?: Record<string, string>;
    environment?: Record<string, string>;
    event?: {name: string; payload: unknown; ref?: string; sha?: string};
    /** The folder that holds actions/ and dist/; the checkout by default. */
    root?: string;
    /** Told the process once it runs; with this it leads a process group of its own, for tests of a kill. */
    onStart?: (pid: number) => void;
  },
): Promise<ActionRun> {
  const root = options.root ?? process.cwd();
  const action = parse(readFileSync(join(root, 'actions', verb, 'action.yml'), 'utf8')) as {
    inputs: Record<string, {default?: string}>;
    runs: {main: string};
  };
  await using folder = await temporaryFolder();
  const file = (name: string): string => {
    const path = join(folder.path, name);
    writeFileSync(path, '');
    return path;
  };
  mkdirSync(join(folder.path, 'temp'));
  const channels = {
    GITHUB_OUTPUT: file('output'),
    GITHUB_ENV: file('env'),
    GITHUB_PATH: file('path'),
    GITHUB_STATE: file('state'),
    GITHUB_STEP_SUMMARY: file('summary'),
  };
  const eventPath = file('event.json');
  writeFileSync(eventPath, JSON.stringify(options.event?.payload ?? {}));
  const environment = stepEnvironment(options, action.inputs, {
    home: folder.path,
    eventPath,
    channels,
  });
  const main = join(root, 'actions', verb, action.runs.main);
  const {code, log} = await execute(main, environment, options.workspace, options.onStart);
  const read = (path: string): string => readFileSync(path, 'utf8');
  return {
    code,
    log,
    outputs: parseOutputs(read(channels.GITHUB_OUTPUT)),
    summary: read(channels.GITHUB_STEP_SUMMARY),
    annotations: [...log.matchAll(/^::(error|warning|notice)(?: [^:]*)?::(.*)$/gm)].map(
      ([, level, text]) => `${level ?? ''}: ${unescape(text ?? '')}`,
    ),
    files: Object.values(channels).map(read).join('\n'),
    laterSteps: [channels.GITHUB_ENV, channels.GITHUB_PATH, channels.GITHUB_STATE].map(read).join(''),
    masked: [...log.matchAll(/^::add-mask::(.*)$/gm)].map(([, secret]) => secret ?? ''),
  };
}

/** What the runner sets for a step: nothing of this process but PATH. */
function stepEnvironment(
  {workspace, event, environment = {}, inputs = {}}: Parameters<typeof runBundle>[1],
  declared: Readonly<Record<string, {default?: string}>>,
  files: {home: string; eventPath: string; channels: Record<string, string>},
): Record<string, string> {
  const given = Object.entries(declared).map(([name, {default: fallback = ''}]): [string, string] => {
    const evaluated = fallback === '${{ github.token }}' ? '' : fallback;
    return [`INPUT_${name.toUpperCase()}`, inputs[name] ?? evaluated];
  });
  return {
    PATH: process.env['PATH'] ?? '',
    HOME: files.home,
    LANG: 'C.UTF-8',
    GITHUB_ACTIONS: 'true',
    GITHUB_WORKSPACE: workspace,
    GITHUB_EVENT_NAME: event?.name ?? 'workflow_dispatch',
    GITHUB_EVENT_PATH: files.eventPath,
    GITHUB_REF: event?.ref ?? 'refs/heads/main',
    GITHUB_ACTOR: 'dana',
    GITHUB_RUN_ID: '7',
    RUNNER_TEMP: join(files.home, 'temp'),
    ...files.channels,
    ...(event?.sha !== undefined && {GITHUB_SHA: event.sha}),
    ...environment,
    ...Object.fromEntries(given),
  };
}

async function execute(
  main: string,
  environment: Record<string, string>,
  cwd: string,
  onStart: ((pid: number) => void) | undefined,
): Promise<{code: number; log: string}> {
  return new Promise((resolve, reject) => {
    // A warning of Node in each log of a user is a fault.
    const child = spawn(process.execPath, ['--throw-deprecation', main], {
      env: environment,
      cwd,
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: onStart !== undefined,
    });
    if (child.pid !== undefined) onStart?.(child.pid);
    const chunks: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.on('error', reject);
    child.on('close', (code) => {
      resolve({code: code ?? 137, log: Buffer.concat(chunks).toString('utf8')});
    });
  });
}

/** `name<<delimiter`, lines, `delimiter`. */
function parseOutputs(text: string): Record<string, string> {
  const outputs: Record<string, string> = {};
  const lines = text.split('\n');
  for (let at = 0; at < lines.length; at++) {
    const [, name, delimiter] = /^(.+?)<<(.+)$/.exec(lines[at] ?? '') ?? [];
    if (name === undefined || delimiter === undefined) continue;
    const end = lines.indexOf(delimiter, at + 1);
    outputs[name] = lines.slice(at + 1, end).join('\n');
    at = end;
  }
  return outputs;
}

function unescape(text: string): string {
  return text.replaceAll('%0A', '\n').replaceAll('%0D', '\r').replaceAll('%25', '%');
}
