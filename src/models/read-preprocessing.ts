import type {ColumnEncoding, Preprocessing} from './encoding.ts';
import {unloadable} from './model.ts';

/** Parses and checks preprocessing.json, which may come from anywhere. */
export function readPreprocessing(text: string, file: string): Preprocessing {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw unloadable(file, 'is not JSON', error);
  }
  if (!isObject(value) || value['version'] !== 1 || !Array.isArray(value['columns']))
    throw unloadable(file, 'is no preprocessing of version 1');
  return {version: 1, columns: value['columns'].map((column: unknown) => encodingOf(column, file))};
}

function encodingOf(value: unknown, file: string): ColumnEncoding {
  if (isObject(value) && typeof value['name'] === 'string' && typeof value['missing'] === 'boolean') {
    const {kind, name, missing, mean, sd, categories, other} = value;
    if (kind === 'number' && isFiniteNumber(mean) && isFiniteNumber(sd) && sd !== 0)
      return {kind, name, missing, mean, sd};
    if (kind === 'category' && isTextList(categories) && typeof other === 'boolean')
      return {kind, name, missing, categories, other};
  }
  throw unloadable(file, `holds a column that cannot be read: ${JSON.stringify(value).slice(0, 100)}`);
}

function isObject(value: unknown): value is Record<string, unknown> & {name: string; missing: boolean} {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isFiniteNumber(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value);
}

function isTextList(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}
