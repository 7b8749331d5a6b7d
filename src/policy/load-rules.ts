import {readFile} from 'node:fs/promises';
import {parseConfig, readConfigText} from '../config/load-config.ts';
import type {Config} from '../generated/documents.ts';
import {stayInside} from '../files/stay-inside.ts';
import {mergeRuleFiles} from './merge-rule-files.ts';

/**
 * The configuration of a work tree with the rules of its rule files: to try rules, never to decide. Throws
 * CAIRN_CONFIG_INVALID with all mistakes.
 */
export async function loadRules(workspace: string, file: string): Promise<Config> {
  const read = async (path: string): Promise<string | undefined> =>
    readFile(stayInside(workspace, path), 'utf8').catch(() => undefined);
  const {text} = await readConfigText(workspace, file);
  return (await mergeRuleFiles(parseConfig(text, file), {file, read})).config;
}
