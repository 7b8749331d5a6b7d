import {parse} from 'yaml';
import {at, listAt, textAt} from './fields.ts';
import {fileContent} from './file-content.ts';
import type {RepositoryScope} from './scope.ts';

/** An input that a workflow takes when a person starts it. */
export interface DispatchInput {
  readonly name: string;
  readonly description: string;
  readonly type: 'string' | 'choice' | 'boolean' | 'number';
  readonly required: boolean;
  readonly fallback: string;
  /** Of a choice. */
  readonly options: readonly string[];
}

/**
 * What a workflow file of the default branch asks for when a person starts it, in the order of the file; undefined where no
 * person can, or where the file cannot be read. An `environment` is a text here.
 */
export async function dispatchInputs(
  scope: RepositoryScope,
  file: string,
): Promise<readonly DispatchInput[] | undefined> {
  const path = ['.github', 'workflows', file].join('/');
  const found = await fileContent(scope, {ref: scope.defaultBranch, path});
  const on = found.kind === 'text' ? triggersOf(found.text) : undefined;
  if (on === 'workflow_dispatch' || (Array.isArray(on) && on.includes('workflow_dispatch'))) return [];
  if (typeof on !== 'object' || on === null || !Object.hasOwn(on, 'workflow_dispatch')) return undefined;
  const declared = at(on, 'workflow_dispatch', 'inputs') ?? {};
  return Object.keys(declared).map((name) => inputOf(name, at(declared, name)));
}

function triggersOf(text: string): unknown {
  try {
    return at(parse(text), 'on');
  } catch {
    return undefined;
  }
}

function inputOf(name: string, definition: unknown): DispatchInput {
  const type = textAt(definition, 'type');
  const fallback = at(definition, 'default');
  return {
    name,
    description: textAt(definition, 'description'),
    type: type === 'choice' || type === 'boolean' || type === 'number' ? type : 'string',
    required: at(definition, 'required') === true,
    fallback: fallback === undefined || fallback === null ? '' : asText(fallback),
    options: listAt(definition, 'options').map(asText),
  };
}

function asText(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}
