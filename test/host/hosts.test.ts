import {describe, expect, test} from 'vitest';
import {childEnvironment} from '../../src/kernel/child-environment.ts';
import {fitSummary} from '../../src/host/summary.ts';
import {terminalLog} from '../../src/host/terminal-log.ts';

describe('childEnvironment', () => {
  test('keeps what a shell needs and drops credentials, inputs and the channels of the runner', () => {
    const environment = {
      PATH: '/bin',
      HOME: '/h',
      MY_SETTING: '1',
      TOKENIZER: 'bpe',
      GITHUB_REPOSITORY: 'o/r',
      GITHUB_TOKEN: 'secret',
      INPUT_TOKEN: 'secret',
      ACTIONS_RUNTIME_TOKEN: 'secret',
      ACTIONS_RESULTS_URL: 'u',
      AWS_SECRET_ACCESS_KEY: 'secret',
      DB_PASSWORD: 'secret',
      GIT_CONFIG_VALUE_0: 'secret',
      GITHUB_OUTPUT: '/f',
      NODE_OPTIONS: '--require=x',
      UNSET: undefined,
    };
    expect(childEnvironment(environment)).toEqual({
      PATH: '/bin',
      HOME: '/h',
      MY_SETTING: '1',
      TOKENIZER: 'bpe',
      GITHUB_REPOSITORY: 'o/r',
    });
  });
});

describe('fitSummary', () => {
  test('leaves what fits as it is', () => {
    expect(fitSummary('# a\n', 10)).toBe('# a\n');
  });

  test('cuts whole lines and says so, within the limit in bytes', () => {
    const fitted = fitSummary('ééé\n'.repeat(100), 50);
    expect(fitted.split('\n')[0]).toBe('ééé');
    expect(fitted).toContain('The rest is cut');
    expect(fitted).not.toContain('\uFFFD');
    expect(Buffer.byteLength(fitted.split('\n\n')[0] ?? '')).toBeLessThanOrEqual(50);
  });
});

describe('terminalLog', () => {
  const record = (
    isTTY: boolean,
  ): {written: string[]; terminal: {isTTY: boolean; columns: number; write: (text: string) => void}} => {
    const written: string[] = [];
    return {
      written,
      terminal: {
        isTTY,
        columns: 20,
        write: (text) => {
          written.push(text);
        },
      },
    };
  };

  test('rewrites one progress line on a terminal and clears it before the next line', () => {
    const {written, terminal} = record(true);
    const log = terminalLog(terminal, {verbose: false});
    log.progress('Reading a very long name of a file', 0.5);
    log.info('done');
    expect(written).toEqual(['\r\u001b[2K', 'Reading a very long', '\r\u001b[2K', 'done\n']);
  });

  test('without a terminal writes lines: each further tenth, at most one a second, a sign of life after ten', () => {
    const {written, terminal} = record(false);
    let now = 0;
    const log = terminalLog(terminal, {verbose: false, now: () => now});
    const report = (time: number, message: string, share?: number): void => {
      now = time;
      log.progress(message, share);
    };
    report(0, 'quick', 0);
    report(999, 'quick', 0.9);
    report(1000, 'a', 0.11);
    report(1500, 'a', 0.25); // too soon
    report(2500, 'a', 0.31);
    report(9000, 'a', 0.39); // the same tenth
    report(12_500, 'a', 0.39);
    report(13_600, 'another', 0);
    report(20_000, 'without a share');
    report(23_600, 'without a share');
    expect(written).toEqual(['a 11 %\n', 'a 31 %\n', 'a 39 %\n', 'another 0 %\n', 'without a share\n']);
  });

  test('shows details only when asked, and where a warning points to', () => {
    const {written, terminal} = record(false);
    terminalLog(terminal, {verbose: false}).debug('x');
    terminalLog(terminal, {verbose: true}).debug('y');
    terminalLog(terminal, {verbose: true}).warning('odd', {file: 'cairn.yaml', line: 3});
    expect(written).toEqual(['y\n', 'warning: cairn.yaml:3: odd\n']);
  });
});
