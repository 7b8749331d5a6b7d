import {ambiguousModels} from '../config/declared-once.ts';
import type {DeclaredModel} from '../config/declared-models.ts';
import type {Finding} from './finding.ts';

/**
 * Models that the configurations of a repository declare twice, or in two spellings that differ in case only; and which
 * configurations beside the one at hand were not looked at.
 */
export function checkConfigurations(declared: readonly DeclaredModel[], file: string): Finding[] {
  const others = new Set(declared.map((model) => model.file));
  others.delete(file);
  return [
    ...ambiguousModels(declared).map(({mistake: {where = '', what, expected = '', todo = ''}}) => ({
      check: 'ambiguous-model',
      code: 'CAIRN_MODEL_AMBIGUOUS',
      level: 'error' as const,
      subject: where,
      problem: `${what} (there must be ${expected})`,
      remedy: todo,
    })),
    ...[...others].map((other) => ({
      check: 'other-configuration',
      level: 'notice' as const,
      subject: other,
      problem: 'declares models too: their tags, stages and releases were not looked at',
      remedy: `Run \`doctor\` with config ${other}.`,
    })),
  ];
}
