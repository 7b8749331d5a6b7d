import type {Command} from 'commander';
import {eventsOf} from '../registry/events.ts';
import {historyOf} from '../registry/read-registry.ts';
import {parseTagName} from '../registry/tag-name.ts';
import {gtoCheckedRef} from '../report/gto-json.ts';
import {plainTable, plainTime} from '../report/plain-table.ts';
import {eventJson} from '../report/registry-json.ts';
import {fetchOption, formatOption} from './query-options.ts';
import {registryQuery} from './registry-query.ts';

/** `cairn check-ref`: what one tag did; nothing, with exit code 0, where it is none of ours. */
export function addCheckRef(program: Command, setExitCode: (code: number) => void): void {
  program
    .command('check-ref')
    .description('Say what one tag did: for workflows that start on tags. Prints nothing for a foreign ref.')
    .argument('<ref>', 'name of the tag, with or without refs/tags/')
    .addOption(fetchOption())
    .addOption(formatOption())
    .action(
      registryQuery(program, setExitCode, async (query, [ref = ''], {format}) => {
        const tag = ref.replace(/^refs\/tags\//, '');
        const name = parseTagName(tag);
        if (name.kind === 'foreign') {
          query.warn(`${ref} is not ours: ${name.reason}`);
          return;
        }
        const registry = await query.readDeclared(name.model);
        if (registry === undefined) return;
        const event = eventsOf(historyOf(registry, name.model)).find(({fact}) => fact.tag === tag);
        if (event === undefined) {
          if (!registry.diagnostics.some((diagnostic) => diagnostic.tag === tag))
            query.warn(`${ref} is no tag of a model here`);
        } else if (format === 'gto') query.printJson(gtoCheckedRef(event));
        else if (query.json) query.printJson(eventJson(event));
        else
          query.print(
            plainTable(
              ['at', 'model', 'event', 'version', 'stage', 'commit'],
              [
                [
                  plainTime(event.moment),
                  name.model,
                  name.kind,
                  event.version ?? '-',
                  'stage' in name ? name.stage : '-',
                  event.fact.commit,
                ],
              ],
            ),
          );
      }),
    );
}
