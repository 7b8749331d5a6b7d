import type {DatasetConfig, ModelConfig} from '../config/load-config.ts';
import type {RunTypes} from '../generated/documents.ts';

/** What a model of this configuration reads (its features in order, of the contract's types) and answers. */
export function signatureOf(
  {task, features}: Pick<ModelConfig, 'task' | 'features'>,
  {columns}: Pick<DatasetConfig, 'columns'>,
): RunTypes.Signature {
  return {
    inputs: features.map((name) => {
      const type = columns[name]?.type ?? 'string';
      return {name, type: type === 'timestamp' ? 'string' : type}; // the configuration refuses timestamps
    }),
    outputs: [{name: task === 'binary' ? 'probability' : 'prediction', type: 'number'}],
  };
}
