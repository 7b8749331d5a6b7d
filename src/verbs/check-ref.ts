import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {configName} from '../config/configurations.ts';
import {declaredModels} from '../config/declared-models.ts';
import {defaultRevision} from '../git/default-revision.ts';
import {explainFetch} from '../git/explain-fetch.ts';
import {checkRef as checkTag, type CheckedRef} from '../registry/check-ref.ts';
import {gtoActionOutputs} from '../report/gto-json.ts';
import {code, table} from '../text/markdown.ts';
import {plainText} from '../text/plain-table.ts';
import {checkedRefJson} from '../report/registry-json.ts';
import type {Context} from '../kernel/context.ts';
import {UserError} from '../kernel/errors.ts';
import {defineVerb} from '../kernel/verb.ts';
import {tokenInput} from './inputs/token-input.ts';
import {configInput} from './inputs/config-input.ts';

/** Says what a tag did. */
export const checkRef = defineVerb({
  name: 'check-ref',
  summary: 'Says what a tag did to which model, with the outputs of gto-action.',
  about: [
    'For workflows that start on tags: reads the tag of the event, finds its place in the history of the model, and sets',
    'the seven outputs of `iterative/gto-action`, so that workflows written for it go on working. Type, path and',
    'description come from `dvc.yaml` or `artifacts.yaml` at the tagged commit, else from the default branch; the path',
    'starts at the root of the repository, and an address (`s3://…`) is left as it is. All outputs are empty for a ref',
    'that is no tag of a model, and the step passes.',
    '',
    'Safe to run twice: it fetches the tags of the model and changes nothing else. Needs no `fetch-depth: 0`.',
  ].join('\n'),
  icon: 'tag',
  permissions: [{scope: 'contents', access: 'read', reason: 'to fetch the tags of the model'}],
  sends: {},
  inputs: {
    ref: {
      kind: 'string',
      description: 'The tag, with or without `refs/tags/` (default: the ref of the event).',
    },
    token: tokenInput('fetches the tags'),
    config: configInput('whose models are ours; where there is none, every artifact is'),
  },
  outputs: {
    event:
      '`registration`, `deregistration`, `assignment`, `unassignment`, `deprecation` or `creation`; empty for a foreign ref.',
    name: 'Name of the model.',
    version: 'The version with a leading v, where the event is about one.',
    stage: 'The stage, where the event is an assignment.',
    type: 'Type of the artifact, where it is annotated.',
    path: 'Path of the artifact from the root of the repository, where it is annotated.',
    description: 'Description of the artifact on one line, where it is annotated.',
  },
  async run(inputs, context) {
    const ref = inputs.ref ?? context.event.ref;
    if (ref === undefined)
      throw new UserError('CAIRN_INPUT_INVALID', {
        where: 'ref',
        what: 'is missing, and no event names one',
        expected: 'the name of a tag',
      });
    const declared = await declaredIn(context, inputs.config);
    const fallback = await defaultRevision(context.git, {ask: true});
    const checked = await checkTag(context.git, ref, {declared, fallback, fetch: true}).catch(
      explainFetch('The tag is read from the remote.'),
    );
    for (const warning of checked.warnings) context.log.warning(plainText(warning));
    const outputs = gtoActionOutputs(checked);
    return {
      outputs,
      document: checked.kind === 'event' ? checkedRefJson(checked) : null,
      summary: summaryOf(ref, checked, outputs),
      headline:
        checked.kind === 'event'
          ? `${plainText(ref)}: ${outputs.event} of ${outputs.name} ${outputs.version}.`
          : `${plainText(ref)} is no tag of a model.`,
      conclusion: 'success',
    };
  },
});

/** Only a configuration that somebody names must be there: repositories of GTO have none. */
async function declaredIn(context: Context, config: string): Promise<readonly string[] | undefined> {
  const text = await readFile(join(context.workspace, config), 'utf8').catch((cause: unknown) => {
    if (config === configName) return undefined;
    throw new UserError('CAIRN_CONFIG_INVALID', {where: config, what: 'cannot be read'}, {cause});
  });
  return text === undefined ? undefined : (await declaredModels({file: config, text}))?.map(({name}) => name);
}

function summaryOf(ref: string, {kind}: CheckedRef, outputs: Readonly<Record<string, string>>): string {
  if (kind === 'foreign') return `## ${code(ref)} is no tag of a model`;
  const rows = Object.entries(outputs).filter(([, value]) => value !== '');
  return `## What ${code(ref)} did\n\n${table(
    ['output', 'value'],
    rows.map(([name, value]) => [name, code(value)]),
  )}`;
}
