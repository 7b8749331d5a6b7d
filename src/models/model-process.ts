import {fork, type ChildProcess} from 'node:child_process';

/** How a question to a process ended. */
export type ProcessAnswer =
  {readonly kind: 'answer'; readonly answer: unknown} | {readonly kind: 'ended'; readonly how: string};

export interface ModelProcess {
  /** Asks one question after the other; a process that has ended is started again first. */
  ask(question: unknown): Promise<ProcessAnswer>;
  readonly end: () => void;
}

/**
 * A process of a model, which answers each message with one of its own. It is ended with all its might where an answer takes
 * longer than `milliseconds`. What it prints is dropped: a runtime writes names of the model to it.
 */
export function openModelProcess(options: {
  /** Its script. */
  entry: string;
  /** The question that each start begins with; its answer is that of the first question where it is no good. */
  first: unknown;
  environment: Readonly<Record<string, string>>;
  milliseconds: number;
}): ModelProcess {
  let running: ChildProcess | undefined;
  let last: Promise<unknown> = Promise.resolve();
  const end = (): void => {
    running?.kill('SIGKILL');
    running = undefined;
  };
  const exchange = async (child: ChildProcess, question: unknown): Promise<ProcessAnswer> =>
    new Promise((resolve) => {
      const settle = (outcome: ProcessAnswer): void => {
        clearTimeout(timer);
        child.removeAllListeners();
        child.on('error', () => undefined);
        if (outcome.kind === 'ended') end();
        resolve(outcome);
      };
      const timer = setTimeout(() => {
        settle({kind: 'ended', how: `gave no answer in ${options.milliseconds / 1000} s and was ended`});
      }, options.milliseconds);
      child.once('message', (answer) => {
        settle({kind: 'answer', answer});
      });
      child.once('error', (error) => {
        settle({kind: 'ended', how: `could not be asked (${error.message})`});
      });
      child.once('exit', (code, signal) => {
        settle({kind: 'ended', how: `ended its process with ${signal ?? `code ${code ?? 'unknown'}`}`});
      });
      child.send({question}, (error) => {
        if (error !== null) settle({kind: 'ended', how: `could not be asked (${error.message})`});
      });
    });
  const answerTo = async (question: unknown): Promise<ProcessAnswer> => {
    if (running?.exitCode !== null || running.signalCode !== null) {
      running = start(options.entry, options.environment);
      const loaded = await exchange(running, options.first);
      if (question === undefined || loaded.kind === 'ended') return loaded;
    }
    return exchange(running, question);
  };
  return {
    end,
    ask: async (question) => {
      const answer = last.then(async () => answerTo(question));
      last = answer;
      return answer;
    },
  };
}

function start(entry: string, environment: Readonly<Record<string, string>>): ChildProcess {
  const child = fork(entry, [], {
    env: {...environment},
    execArgv: [],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  // A question has a timer that keeps this process; an idle model does not.
  child.unref();
  child.channel?.unref();
  return child;
}
