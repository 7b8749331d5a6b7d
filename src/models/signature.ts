import type {DatasetConfig, ModelConfig} from '../config/load-config.ts';
import type {RunTypes} from '../generated/documents.ts';

/**
 * What a model of this configuration reads (its features in order, of the contract's types) and answers. The training file has
 * the features first, in their order, so that is how a matrix is fed.
 */
export function signatureOf(
  {task, features, positive, train}: Pick<ModelConfig, 'task' | 'features' | 'positive' | 'train'>,
  {columns}: Pick<DatasetConfig, 'columns'>,
): RunTypes.Signature {
  const {output, fill} = train.trainer === 'command' ? train : {};
  return {
    inputs: features.map((name) => {
      const {type = 'string', required = true, minimum, maximum, values} = columns[name] ?? {};
      const filling = fill !== undefined && Object.hasOwn(fill, name) ? fill[name] : undefined;
      return {
        name,
        type: type === 'timestamp' ? 'string' : type, // the configuration refuses timestamps
        required,
        ...(minimum !== undefined && {minimum}),
        ...(maximum !== undefined && {maximum}),
        ...(values !== undefined && {values: [...values]}),
        ...(filling !== undefined && {fill: filling}),
      };
    }),
    outputs: [
      {
        name: task === 'binary' ? 'probability' : 'prediction',
        type: 'number',
        ...(output !== undefined && {from: {...output}}),
        ...(positive !== undefined && {positive}),
      },
    ],
    order: [...features],
  };
}
