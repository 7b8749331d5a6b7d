import {readdir, readFile} from 'node:fs/promises';
import {join} from 'node:path';

/** The licences of every package that lent a module to the bundle, complete or an error that names the package. */
export async function thirdPartyLicenses(moduleIds: readonly string[]): Promise<string> {
  const folders = new Set(moduleIds.map(packageFolder).filter((folder) => folder !== undefined));
  const entries = await Promise.all([...folders].map(entry));
  return `Cairn's dist/ holds code of these packages.\n\n${entries.sort().join('\n')}`;
}

function packageFolder(moduleId: string): string | undefined {
  const path = moduleId.replace(/^\0/, '').replace(/\?.*$/, '');
  return /^.*node_modules\/(?:@[^/]+\/[^/]+|[^@/][^/]*)/.exec(path)?.[0];
}

async function entry(folder: string): Promise<string> {
  const manifest = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')) as {
    name: string;
    version: string;
    license?: string | {type: string};
    repository?: string | {url: string};
  };
  const license = typeof manifest.license === 'object' ? manifest.license.type : manifest.license;
  const files = (await readdir(folder)).filter((name) => /^(licen[sc]e|copying|notice)/i.test(name)).sort();
  const texts = await Promise.all(files.map(async (name) => readFile(join(folder, name), 'utf8')));
  if (license === undefined && texts.length === 0) throw new Error(`${manifest.name} states no licence.`);
  const repository = typeof manifest.repository === 'object' ? manifest.repository.url : manifest.repository;
  const title = `${manifest.name} ${manifest.version} (${license ?? 'see below'})`;
  const body =
    texts.length > 0
      ? texts.join('\n').trim()
      : `Its package holds no licence file; it states ${license ?? ''}. Source: ${repository ?? 'not stated'}`;
  return `${'='.repeat(80)}\n${title}\n${'='.repeat(80)}\n${body.replace(/\r\n/g, '\n')}\n`;
}
