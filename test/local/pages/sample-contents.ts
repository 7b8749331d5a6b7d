import {ago} from './sample-names.ts';

const base64 = (text: string): string => Buffer.from(text).toString('base64');
const entry = (type: string, path: string, size: number): object => ({
  type,
  path,
  name: path.split('/').at(-1),
  size,
});
const file = (path: string, text: string): object => ({
  ...entry('file', path, Buffer.byteLength(text)),
  encoding: 'base64',
  content: base64(text),
});

const readmeText = `# Late flights

Predicts whether a flight is **more than 15 minutes late**, from hour, weekday, distance, origin and destination.

See [the rules](cairn.yaml) and [the manual](https://example.org/manual).

- trained on January 2001
- promoted by pull request

\`\`\`yaml
models:
  late-flight:
    target: late
\`\`\`
`;
const stage = {
  document: 'stage',
  schemaVersion: 1,
  model: 'late-flight',
  stage: 'production',
  version: '1.0.0',
  manifest: `sha256:9b1e33c2${'a0'.repeat(28)}`,
};

/** What the contents API says, by path. */
export const contents: Record<string, unknown> = {
  '': [
    entry('dir', 'data', 0),
    entry('dir', 'registry', 0),
    entry('file', 'README.md', readmeText.length),
    entry('file', 'cairn.yaml', 812),
    entry('file', 'train.py', 2310),
  ],
  'README.md': file('README.md', readmeText),
  'cairn.yaml': file('cairn.yaml', 'models:\n  late-flight:\n    task: classification\n    target: late\n'),
  data: [entry('file', 'data/january.csv', 1_250_000)],
  registry: [entry('dir', 'registry/late-flight', 0)],
  'registry/late-flight/stages': [
    entry('file', 'registry/late-flight/stages/production.json', 300),
    entry('file', 'registry/late-flight/stages/staging.json', 300),
  ],
  'registry/late-flight/stages/production.json': file(
    'registry/late-flight/stages/production.json',
    JSON.stringify(stage),
  ),
  'registry/late-flight/stages/staging.json': file(
    'registry/late-flight/stages/staging.json',
    JSON.stringify({
      ...stage,
      stage: 'staging',
      version: '1.1.0',
      hold: {reason: 'waiting for labels', since: ago(100)},
    }),
  ),
};
