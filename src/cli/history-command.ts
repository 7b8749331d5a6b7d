import type {Command} from 'commander';
import {eventsOf, type RegistryEvent} from '../registry/events.ts';
import {historyOf} from '../registry/read-registry.ts';
import {gtoHistory} from '../report/gto-json.ts';
import {plainTable, plainTime} from '../text/plain-table.ts';
import {eventJson} from '../report/registry-json.ts';
import {checkRemoteOptions, fetchOption, formatOption} from './query-options.ts';
import {registryQuery, selectorOf, type QueryOptions} from './registry-query.ts';

/** `cairn history`: what happened to the models, event by event. */
export function addHistory(program: Command, setExitCode: (code: number) => void): void {
  const [checkRemote, noCheckRemote] = checkRemoteOptions();
  program
    .command('history')
    .description('List registrations and stage changes, newest first.')
    .argument('[name]', 'model, model@version or model#stage')
    .option('--asc', 'oldest first')
    .addOption(fetchOption())
    .addOption(checkRemote)
    .addOption(noCheckRemote)
    .addOption(formatOption())
    .action(
      registryQuery(program, setExitCode, async (query, [name], options: QueryOptions & {asc?: boolean}) => {
        const selector = name === undefined ? undefined : selectorOf(name);
        const registry = await query.read(selector?.model);
        const ascending = options.asc === true;
        const all = [...registry.models.keys()].flatMap((model) => eventsOf(historyOf(registry, model)));
        const wanted = all
          .filter(({version}) => selector?.version === undefined || version === selector.version)
          .filter(({fact: {name: event}}) => {
            return selector?.stage === undefined || ('stage' in event && event.stage === selector.stage);
          });
        if (options.format === 'gto') {
          query.printJson(gtoHistory(wanted, ascending, all));
          return;
        }
        // Each model stands in its own order: its moments never fall, and the sort is stable.
        const events = wanted.sort((a, b) => a.moment - b.moment);
        if (!ascending) events.reverse();
        if (query.json) query.printJson({events: events.map(eventJson)});
        else query.print(events.length === 0 ? 'Nothing happened yet.\n' : eventTable(events));
      }),
    );
}

function eventTable(events: readonly RegistryEvent[]): string {
  return plainTable(
    ['at', 'model', 'event', 'version', 'stage', 'by', 'tag'],
    events.map(({fact, moment, version}) => [
      plainTime(moment),
      fact.name.model,
      fact.name.kind,
      version ?? '-',
      'stage' in fact.name ? fact.name.stage : '-',
      fact.author,
      fact.tag,
    ]),
  );
}
