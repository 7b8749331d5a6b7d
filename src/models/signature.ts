import type {ColumnContract, DatasetConfig, TrainedModelConfig} from '../config/load-config.ts';
import {markedColumns} from '../config/missing-markers.ts';
import type {Words} from '../data/cell-text.ts';
import type {RunTypes} from '../generated/documents.ts';

const outputNames = {
  binary: 'probability',
  multiclass: 'probabilities',
  regression: 'prediction',
  count: 'prediction',
} as const;

/**
 * What a model of this configuration reads (its features in order, of the contract's types) and answers: one output, or one named after
 * each of several targets. The training file has the features first, in their order, so that is how a matrix is fed. `classes` are those
 * of task multiclass, else none; `words` are how the data write false and true, which only a command is given.
 */
export function signatureOf(
  {
    task,
    target,
    features,
    positive,
    train,
  }: Pick<TrainedModelConfig, 'task' | 'target' | 'features' | 'positive' | 'train'>,
  dataset: Pick<DatasetConfig, 'columns' | 'missing'>,
  classes: readonly string[],
  words: ReadonlyMap<string, Words> = new Map(),
): RunTypes.Signature {
  const {output, fill} = train.trainer === 'command' ? train : {};
  const isCommand = train.trainer === 'command' && train.format === 'command';
  const from = (one: number): Pick<RunTypes.Signature['outputs'][number], 'from'> => {
    if (output === undefined) return {};
    const {names, ...rest} = output;
    const name = names?.[one];
    return {from: {...rest, ...(name !== undefined && {name})}};
  };
  const columns = markedColumns(dataset);
  return {
    inputs: features.map((name) => {
      const {type = 'string', required = true, missing = [], ...contract} = columns[name] ?? {};
      const filling = fill !== undefined && Object.hasOwn(fill, name) ? fill[name] : undefined;
      const pair = isCommand ? words.get(name) : undefined;
      return {
        name,
        type: type === 'timestamp' ? 'string' : type, // the configuration refuses timestamps
        required,
        ...allowedBy(contract),
        ...(missing.length > 0 && {missing: [...missing]}),
        ...(pair !== undefined && {words: [...pair]}),
        ...(filling !== undefined && {fill: filling}),
      };
    }),
    outputs: (typeof target === 'string' ? [outputNames[task]] : target).map((name, one) => ({
      name,
      type: 'number',
      ...from(one),
      ...(positive !== undefined && {positive}),
      ...(classes.length > 0 && {classes: [...classes]}),
    })),
    order: [...features],
  };
}

function allowedBy({
  minimum,
  maximum,
  values,
}: Pick<ColumnContract, 'minimum' | 'maximum' | 'values'>): Pick<
  ColumnContract,
  'minimum' | 'maximum' | 'values'
> {
  return {
    ...(minimum !== undefined && {minimum}),
    ...(maximum !== undefined && {maximum}),
    ...(values !== undefined && {values: [...values]}),
  };
}
