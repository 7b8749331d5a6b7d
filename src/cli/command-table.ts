import type {Command} from 'commander';
import type {Verb} from '../kernel/verb.ts';

/** Adds a command, as it is declared, to the program. */
export type AddCommand = (program: Command, setExitCode: (code: number) => void) => void;

/** A command by its name; its module is loaded when it is asked for, because most of the time only one is. */
export interface CommandEntry {
  readonly name: string;
  load(): Promise<AddCommand>;
}

/** Every command in the order of `cairn --help`: the verbs of `verb-table.ts`, then those for a terminal alone. */
export const commandTable: readonly CommandEntry[] = [
  verb('plan', async () => (await import('../verbs/plan.ts')).plan),
  verb('fetch-data', async () => (await import('../verbs/fetch-data.ts')).fetchData),
  verb('validate-data', async () => (await import('../verbs/validate-data.ts')).validateData),
  verb('train', async () => (await import('../verbs/train.ts')).train),
  verb('predict', async () => (await import('../verbs/predict.ts')).predict),
  verb('evaluate', async () => (await import('../verbs/evaluate.ts')).evaluate),
  verb('register', async () => (await import('../verbs/register.ts')).register),
  verb('propose', async () => (await import('../verbs/propose.ts')).propose),
  verb('gate', async () => (await import('../verbs/gate.ts')).gate),
  verb('release', async () => (await import('../verbs/release.ts')).release),
  verb('deploy', async () => (await import('../verbs/deploy.ts')).deploy),
  verb('check-drift', async () => (await import('../verbs/check-drift.ts')).checkDrift),
  verb('retrain', async () => (await import('../verbs/retrain.ts')).retrain),
  verb('rollback', async () => (await import('../verbs/rollback.ts')).rollback),
  verb('retire', async () => (await import('../verbs/retire.ts')).retire),
  verb('doctor', async () => (await import('../verbs/doctor.ts')).doctor),
  {name: 'show', load: async () => (await import('./show-command.ts')).addShow},
  {name: 'history', load: async () => (await import('./history-command.ts')).addHistory},
  {name: 'at', load: async () => (await import('./at-command.ts')).addAt},
  {name: 'diff', load: async () => (await import('./diff-command.ts')).addDiff},
  {name: 'pull', load: async () => (await import('./pull-command.ts')).addPull},
  {name: 'check-ref', load: async () => (await import('./check-ref-command.ts')).addCheckRef},
  {name: 'init', load: async () => (await import('./init-command.ts')).addInit},
  {name: 'demo', load: async () => (await import('./demo-command.ts')).addDemo},
  {name: 'local', load: async () => (await import('./local-command.ts')).addLocal},
  {name: 'serve', load: async () => (await import('./serve-command.ts')).addServe},
  {name: 'verify', load: async () => (await import('./verify-command.ts')).addVerify},
  {name: 'rules', load: async () => (await import('./rules-command.ts')).addRules},
  {name: 'import', load: async () => (await import('./import-command.ts')).addImport},
];

/** A verb as a command: everything about it comes from its own declaration. */
function verb(name: string, load: () => Promise<Verb>): CommandEntry {
  return {
    name,
    load: async () => {
      const [declared, {addVerb}] = await Promise.all([load(), import('./verb-command.ts')]);
      return (program, setExitCode) => {
        addVerb(program, declared, setExitCode);
      };
    },
  };
}
