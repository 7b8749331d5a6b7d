import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {format} from 'prettier';
import {reusablePrefix, reusableWorkflow} from '../src/templates/reusable-workflow.ts';
import {writeGenerated} from './write-generated.ts';

/**
 * Makes .github/workflows/cairn-*.yml, which other repositories call, of the workflows that `cairn init` writes, and the list of
 * the verbs that each uses, which `doctor` looks at.
 */
const root = join(import.meta.dirname, '..');
const folder = join(root, 'action-templates');
const template = (name: string): string => readFileSync(join(folder, `${name}.yml`), 'utf8');
const names = readdirSync(folder)
  .filter((name) => name.endsWith('.yml'))
  .map((name) => name.replace('.yml', ''))
  .sort();
const workflows = new Map(
  names.map((name) => [`${reusablePrefix}${name}`, reusableWorkflow(name, template)]),
);

for (const [name, text] of workflows) await writeGenerated(join(root, `.github/workflows/${name}.yml`), text);
await writeGenerated(
  join(root, 'src/generated/reusable-workflows.ts'),
  await format(
    [
      '// Generated from action-templates/ by scripts/generate-workflows.ts: do not edit.',
      '/** The verbs that our reusable workflows use, those that they call included. */',
      `export const verbsOfWorkflows: Readonly<Record<string, readonly string[]>> = ${JSON.stringify(
        Object.fromEntries([...workflows.keys()].map((name) => [name, verbsOf(name)])),
      )};`,
    ].join('\n'),
    {parser: 'typescript', printWidth: 110, singleQuote: true},
  ),
);

function verbsOf(name: string): string[] {
  const text = workflows.get(name) ?? '';
  const own = [...text.matchAll(/uses: \$\/actions\/([a-z-]+)/g)].map(([, verb = '']) => verb);
  const called = [...text.matchAll(/uses: \$\/\.github\/workflows\/([a-z-]+)\.yml/g)];
  return [...new Set([...own, ...called.flatMap(([, other = '']) => verbsOf(other))])];
}
