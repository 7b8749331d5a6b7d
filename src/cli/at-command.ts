import type {Command} from 'commander';
import {factsUntil} from '../registry/events.ts';
import {stateOf, type ModelState} from '../registry/state.ts';
import {isoTime, plainTable, plainTime} from '../text/plain-table.ts';
import {stagesJson} from '../report/registry-json.ts';
import {UserError} from '../kernel/errors.ts';
import {millisecondsOf} from '../kernel/moment.ts';
import {checkRemoteOptions, fetchOption} from './query-options.ts';
import {registryQuery, selectorOf} from './registry-query.ts';

/** `cairn at`: what was in each stage at a moment. */
export function addAt(program: Command, setExitCode: (code: number) => void): void {
  const [checkRemote, noCheckRemote] = checkRemoteOptions();
  program
    .command('at')
    .description('Say which version each stage held at a moment, with its tag, commit and manifest.')
    .argument('<time>', 'ISO 8601, such as 2026-03-01T12:00:00Z; UTC where it names no zone')
    .argument('[name]', 'model or model#stage')
    .addOption(fetchOption())
    .addOption(checkRemote)
    .addOption(noCheckRemote)
    .action(
      registryQuery(program, setExitCode, async (query, [time = '', name]) => {
        const moment = secondsOf(time);
        const selector = name === undefined ? undefined : selectorOf(name);
        if (moment === undefined || selector?.version !== undefined)
          throw new UserError('CAIRN_INPUT_INVALID', {
            where: moment === undefined ? time : (name ?? ''),
            what: moment === undefined ? 'is no moment' : 'names a version, and a version does not change',
            expected:
              moment === undefined ? 'ISO 8601, such as 2026-03-01T12:00:00Z' : 'a model or model#stage',
          });
        const registry = await query.read(selector?.model);
        const states = [...registry.models].map(([model, facts]): [string, ModelState] => [
          model,
          onlyStage(stateOf(factsUntil(facts, moment)), selector?.stage),
        ]);
        if (query.json)
          query.printJson({
            at: isoTime(moment),
            models: states.map(([model, state]) => ({
              model,
              deprecated: state.deprecated,
              greatest: state.versions.at(-1)?.version ?? null,
              stages: stagesJson(state),
            })),
          });
        else query.print(stageTable(states, moment));
      }),
    );
}

/** As the clock of tags counts. */
function secondsOf(text: string): number | undefined {
  const milliseconds = millisecondsOf(text);
  return milliseconds === undefined ? undefined : milliseconds / 1000;
}

function onlyStage(state: ModelState, stage: string | undefined): ModelState {
  if (stage === undefined) return state;
  return {...state, stages: new Map([[stage, state.stages.get(stage)]])};
}

function stageTable(states: readonly [string, ModelState][], moment: number): string {
  const rows = states.flatMap(([model, {stages}]) =>
    [...stages].map(([stage, holder]) => [
      model,
      stage,
      holder?.version ?? '-',
      holder === undefined ? '-' : plainTime(holder.time),
      holder?.tag ?? '-',
      holder?.commit ?? '-',
      holder?.manifestDigest ?? '-',
    ]),
  );
  if (rows.length === 0) return `No stage had held anything by ${plainTime(moment)}.\n`;
  return plainTable(['model', 'stage', 'version', 'since', 'tag', 'commit', 'manifest'], rows);
}
