import type {Git} from '../kernel/ports.ts';
import {configurationsIn} from './configurations.ts';
import {fetchPlan} from './fetch-plan.ts';
import {parseConfig} from './parse-config.ts';

/** The variables with credentials that the datasets of a work tree are fetched with; those of a broken configuration are not known. */
export async function fetchSecrets(context: {git: Git; workspace: string}): Promise<readonly string[]> {
  const names = (await configurationsIn(context)).flatMap(({file, text}) => {
    try {
      return Object.values(parseConfig(text, file).datasets ?? {}).flatMap((dataset) => {
        const plan = fetchPlan(dataset);
        return plan?.kind === 'command' ? plan.secrets : [];
      });
    } catch {
      return []; // the verbs say what is wrong with it
    }
  });
  return [...new Set(names)];
}
