import type {Input} from '../../kernel/verb.ts';

/** Where the store of a server without artifacts holds what a training handed over. */
export function handoverInput(): Input<'string'> {
  return {
    kind: 'string',
    description:
      'The output `handover` of `train`, where a store hands over (GitHub Enterprise Server). Ignored where an artifact does.',
  };
}
