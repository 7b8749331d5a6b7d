import {describe, expect, test} from 'vitest';
import {complaints, setStage, stepNamed, workflowOf} from './stage.ts';

const HELLO_ACTION = {
  'actions/hello/action.yml': `name: Hello
description: Greets
inputs:
  who:
    description: Whom
    default: \${{ github.actor }}
  token:
    description: Token
    default: \${{ github.token }}
outputs:
  greeting:
    description: What was said
runs:
  using: node24
  main: main.mjs
  post: post.mjs
`,
  'actions/hello/main.mjs': `import {appendFileSync, existsSync} from 'node:fs';
const {env} = process;
appendFileSync(env.GITHUB_OUTPUT, 'greeting=Hello ' + env.INPUT_WHO + '\\n');
appendFileSync(env.GITHUB_STEP_SUMMARY, '# Hello ' + env.INPUT_WHO + '\\n');
appendFileSync(env.GITHUB_STATE, 'who=' + env.INPUT_WHO + '\\n');
console.log('node ' + process.versions.node.split('.')[0] + ' sees README: ' + existsSync('README.md'));
console.log('token ' + env.INPUT_TOKEN);
`,
  'actions/hello/post.mjs': `console.log('Goodbye ' + process.env.STATE_who);`,
};

describe('a push', () => {
  test('starts a workflow that checks out, runs a command and a JavaScript action, and leaves a summary', async () => {
    await using stage = await setStage();
    const run = await stage.run(
      workflowOf(`- uses: actions/checkout@v5
- run: |
    echo "content: $(cat README.md)"
- uses: ./actions/hello
  id: hello
- run: echo "got $GREETING"
  env:
    GREETING: \${{ steps.hello.outputs.greeting }}`),
      {...HELLO_ACTION, 'README.md': 'hello file'},
    );
    expect(complaints(run)).toEqual([]);
    expect(run).toMatchObject({
      status: 'completed',
      conclusion: 'success',
      workflowName: 'W',
      displayTitle: 'A change',
    });
    expect(run.jobs[0]?.steps.map(({name, conclusion}) => [name, conclusion])).toEqual([
      ['Set up job', 'success'],
      ['Run actions/checkout@v5', 'success'],
      ['Run echo "content: $(cat README.md)"', 'success'],
      ['Run ./actions/hello', 'success'],
      ['Run echo "got $GREETING"', 'success'],
      ['Post Run ./actions/hello', 'success'],
      ['Post Run actions/checkout@v5', 'success'],
      ['Complete job', 'success'],
    ]);
    expect(stepNamed(run, 'Run echo "content: $(cat README.md)"').log).toContain('\ncontent: hello file\n');
    const hello = stepNamed(run, 'Run ./actions/hello');
    expect(hello.summary).toBe('# Hello mona\n');
    expect(hello.log).toContain('node 24 sees README: true');
    expect(hello.log).toContain('token ***');
    expect(stepNamed(run, 'Run echo "got $GREETING"').log).toContain('\ngot Hello mona\n');
    expect(stepNamed(run, 'Post Run ./actions/hello').log).toContain('Goodbye mona');
    expect(stage.forge.saved.join('')).not.toContain('ghs_token');
  });
});
