import type {Input} from '../../kernel/verb.ts';

/** The path of the configuration; `note` adds what is particular, such as where it is read from. */
export function configInput(note?: string) {
  return {
    kind: 'path',
    nearest: true,
    default: 'cairn.yaml',
    description: `Path of the configuration${note === undefined ? '' : `, ${note}`}.`,
  } as const satisfies Input;
}
