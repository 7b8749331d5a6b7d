import {parseSelector} from '../../registry/selector.ts';
import {UserError} from '../../kernel/errors.ts';
import {foreignLetters} from '../../text/foreign-letters.ts';

/** Model and stage from two inputs, of which the first may name both (`model#stage`); production where neither names one. */
export function namedStage(inputs: {model: string; stage: string | undefined}): {
  model: string;
  stage: string;
} {
  const {stage} = inputs;
  const selector = parseSelector(inputs.model);
  if (selector === undefined || selector.version !== undefined)
    throw new UserError('CAIRN_INPUT_INVALID', {
      where: 'model',
      what: `${JSON.stringify(inputs.model)} names no model and no stage${foreignLetters(inputs.model)}`,
      expected: 'a model such as churn, or a stage of one such as churn#production',
    });
  if (selector.stage !== undefined && stage !== undefined && selector.stage !== stage)
    throw new UserError('CAIRN_INPUT_INVALID', {
      where: 'stage',
      what: `is ${stage}, but the input model names stage ${selector.stage}`,
    });
  return {model: selector.model, stage: stage ?? selector.stage ?? 'production'};
}
