import {join} from 'node:path';
import type {Config} from '../../generated/documents.ts';
import type {Context} from '../../kernel/context.ts';
import {UserError} from '../../kernel/errors.ts';
import {fetchArtifacts} from '../../storage/fetch-artifacts.ts';
import {isCompatible, type RollbackPlan} from './plan-rollback.ts';

/** One thing that a rollback needs, and whether it is there. */
export interface RehearsalCheck {
  readonly id: 'manifest' | 'artifacts' | 'signature' | 'target';
  readonly verdict: 'pass' | 'fail' | 'not-applicable';
  /** One sentence of plain text. */
  readonly message: string;
}

/** Proves that a planned rollback would work, by all that can be tried without changing anything. */
export async function rehearseRollback(
  context: Pick<
    Context,
    'git' | 'github' | 'workspace' | 'home' | 'log' | 'temporary' | 'storeCredentials' | 'signal' | 'pause'
  >,
  {plan, config}: {plan: RollbackPlan; config: Config},
): Promise<RehearsalCheck[]> {
  const {from, to} = plan;
  const {version} = to.manifest;
  return [
    {
      id: 'manifest',
      verdict: 'pass', // a plan is made of a manifest that was found and checked
      message: `${version} is registered, and its manifest is the one that its tag names (${to.digest}).`,
    },
    await tryArtifacts(context, plan, config),
    isCompatible(plan)
      ? {
          id: 'signature',
          verdict: 'pass',
          message: `Callers notice nothing: inputs and outputs are those of ${from}.`,
        }
      : {
          id: 'signature',
          verdict: 'fail',
          message: `Callers of ${from} would break: ${signatureChanges(plan)}.`,
        },
    tryTarget(plan, config),
  ];
}

async function tryArtifacts(
  context: Pick<
    Context,
    'git' | 'github' | 'workspace' | 'home' | 'log' | 'temporary' | 'storeCredentials' | 'signal' | 'pause'
  >,
  {to: {manifest}}: RollbackPlan,
  config: Config,
): Promise<RehearsalCheck> {
  const into = join(context.temporary, 'rehearsal', manifest.version);
  try {
    await fetchArtifacts({...context, manifest, into, storage: config.storage});
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return {id: 'artifacts', verdict: 'fail', message: error.message};
  }
  const bytes = manifest.artifacts.reduce((sum, {size}) => sum + size, 0);
  return {
    id: 'artifacts',
    verdict: 'pass',
    message: `All ${manifest.artifacts.length} files (${bytes} bytes) were fetched and have the digests of the manifest.`,
  };
}

function signatureChanges({differences}: RollbackPlan): string {
  return differences
    .filter(({area}) => area === 'signature')
    .map(({name, from, to}) => `${name} is ${shown(from)} now and would be ${shown(to)}`)
    .join('; ');
}

function shown(value: unknown): string {
  if (value === undefined) return 'absent';
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function tryTarget({model, stage}: RollbackPlan, config: Config): RehearsalCheck {
  const name = config.models[model]?.stages?.[stage]?.target;
  if (name === undefined)
    return {id: 'target', verdict: 'not-applicable', message: 'The stage has no target to deploy to.'};
  const target = config.targets?.[name];
  return target === undefined
    ? {id: 'target', verdict: 'fail', message: `The configuration has no target ${name}.`}
    : {id: 'target', verdict: 'pass', message: `The target ${name} (${target.kind}) is configured.`};
}
