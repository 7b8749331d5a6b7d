import type {Command} from 'commander';
import {explainFetch} from '../git/explain-fetch.ts';
import {defaultRevision} from '../git/default-revision.ts';
import {checkRef} from '../registry/check-ref.ts';
import type {RegistryEvent} from '../registry/events.ts';
import type {Annotation} from '../registry/read-annotations.ts';
import {gtoActionOutputs, gtoCheckedRef} from '../report/gto-json.ts';
import {plainTable, plainTime} from '../text/plain-table.ts';
import {checkedRefJson} from '../report/registry-json.ts';
import {fetchOption, formatOption} from './query-options.ts';
import {registryQuery, withoutFetch} from './registry-query.ts';

/** `cairn check-ref`: what one tag did; nothing, with exit code 0, where it is none of ours. */
export function addCheckRef(program: Command, setExitCode: (code: number) => void): void {
  program
    .command('check-ref')
    .description('Say what one tag did: for workflows that start on tags. Prints nothing for a foreign ref.')
    .argument('<ref>', 'name of the tag, with or without refs/tags/')
    .addOption(fetchOption())
    .addOption(formatOption(['gto', 'gto-action']))
    .action(
      registryQuery(program, setExitCode, async (query, [ref = ''], options) => {
        const checked = await checkRef(query.git, ref, {
          declared: await query.declared(),
          fallback: await defaultRevision(query.git, {ask: options.fetch === true}),
          fetch: options.fetch === true,
        }).catch(explainFetch(withoutFetch));
        for (const warning of checked.warnings) query.warn(warning);
        if (options.format === 'gto-action') query.printJson(gtoActionOutputs(checked));
        else if (checked.kind === 'foreign') return;
        else if (options.format === 'gto') query.printJson(gtoCheckedRef(checked.event));
        else if (query.json) query.printJson(checkedRefJson(checked));
        else query.print(eventTable(checked.event, checked.annotation));
      }),
    );
}

function eventTable(
  {fact: {name, commit}, moment, version}: RegistryEvent,
  {path = '-'}: Annotation,
): string {
  const stage = 'stage' in name ? name.stage : '-';
  const row = [plainTime(moment), name.model, name.kind, version ?? '-', stage, commit, path];
  return plainTable(['at', 'model', 'event', 'version', 'stage', 'commit', 'path'], [row]);
}
