import schema from '../../schemas/config.schema.json' with {type: 'json'};
import {nearest} from './nearest.ts';
import {ruleKeys, tellingKey} from './rules/rule-keys.ts';

/** The part of JSON Schema that the configuration's schema uses. */
export interface SchemaNode {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly const?: unknown;
  readonly description?: string;
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly additionalProperties?: boolean | SchemaNode;
  readonly items?: SchemaNode;
  readonly oneOf?: readonly SchemaNode[];
  readonly required?: readonly string[];
}

/** The key that decides which form of a value with several forms is meant. */
const discriminators = ['trainer', 'kind'] as const;

const root = schema as unknown as SchemaNode & {readonly $defs: Readonly<Record<string, SchemaNode>>};

/** Follows a reference inside the schema. */
export function resolved(node: SchemaNode): SchemaNode {
  if (node.$ref === undefined) return node;
  const name = node.$ref.replace('#/$defs/', '');
  return resolved(root.$defs[name] ?? {});
}

/** A part of the schema that other files than the configuration have. */
export const ruleFileSchema: SchemaNode = {$ref: '#/$defs/ruleFile'};

/** What the schema says of the value at a path: every form it may have, the meant one alone where that can be told. */
export function formsAt(
  path: readonly string[],
  value: unknown,
  start: SchemaNode = root,
): readonly SchemaNode[] {
  let nodes = narrow(resolved(start), value);
  let inner = value;
  for (const key of path) {
    inner = childOf(inner, key);
    nodes = nodes.flatMap((node) => {
      const child = childSchema(node, key);
      return child === undefined ? [] : narrow(resolved(child), inner);
    });
  }
  return nodes;
}

/**
 * The index of the form that a value means, with the key that said so; undefined where it cannot be told. Without a key
 * the choices are keys, of which one must be there.
 */
export function chosenForm(
  node: SchemaNode,
  value: unknown,
): {key?: string; index: number | undefined; choices: readonly string[]} | undefined {
  const forms = (node.oneOf ?? []).map(resolved);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  for (const key of discriminators) {
    const constants = forms.map((form) => form.properties?.[key]?.const);
    if (constants.every((constant) => constant === undefined)) continue;
    const given = childOf(value, key);
    const index = constants.indexOf(given);
    const choices = constants.filter((constant) => typeof constant === 'string');
    return {key, index: index === -1 ? undefined : index, choices};
  }
  return toldByKeys(forms, value) ?? toldByOwnKeys(forms, value);
}

/** A form of a rule is told by a key that it requires; `versus` stands beside `metric` and is no choice of its own. */
function toldByKeys(
  forms: readonly SchemaNode[],
  value: object,
): {key?: string; index: number | undefined; choices: readonly string[]} | undefined {
  const keys = forms.map(({required}) => tellingKey(required ?? []));
  if (keys.every((key) => key === undefined)) return undefined;
  const choices = ruleKeys.filter((key) => keys.includes(key) && key !== 'versus');
  const key = tellingKey(Object.keys(value));
  return key === undefined ? {index: undefined, choices} : {key, index: keys.indexOf(key), choices};
}

/** Of two forms one of which requires nothing (a model known by its tags alone): the other, where it has a key of that one alone, or one meant so. */
function toldByOwnKeys(
  forms: readonly SchemaNode[],
  value: object,
): {index: number; choices: readonly string[]} | undefined {
  const open = forms.findIndex(({properties, required = []}) => properties && required.length === 0);
  if (open === -1 || forms.length !== 2) return undefined;
  const known = Object.keys(forms[open]?.properties ?? {});
  const own = Object.keys(forms[1 - open]?.properties ?? {}).filter((key) => !known.includes(key));
  const isOther = Object.keys(value).some((key) => !known.includes(key) && nearest(key, own) !== undefined);
  return {index: isOther ? 1 - open : open, choices: []};
}

function narrow(node: SchemaNode, value: unknown): readonly SchemaNode[] {
  if (node.oneOf === undefined) return [node];
  const forms = node.oneOf.map(resolved);
  const chosen = chosenForm(node, value);
  if (chosen?.index !== undefined) return forms.filter((_, index) => index === chosen.index);
  const kind = Array.isArray(value) ? 'array' : typeof value;
  const fitting = forms.filter((form) => form.type === kind);
  return fitting.length > 0 ? fitting : forms;
}

function childSchema(node: SchemaNode, key: string): SchemaNode | undefined {
  if (node.properties !== undefined && Object.hasOwn(node.properties, key)) return node.properties[key];
  if (typeof node.additionalProperties === 'object') return node.additionalProperties;
  return node.items;
}

function childOf(value: unknown, key: string): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
  return (value as Record<string, unknown>)[key]; // an object or array, asked for its own key
}
