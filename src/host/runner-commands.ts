import * as core from '@actions/core';
import {asCommand} from './inert-output.ts';

/** What Cairn tells the runner: the only commands that leave it (`makeOutputInert`). The toolkit escapes their values. */
export const runnerCommands = {
  debug: (message: string): void => {
    asCommand(() => {
      core.debug(message);
    });
  },
  annotate: (
    level: 'error' | 'warning' | 'notice',
    message: string,
    properties?: core.AnnotationProperties,
  ): void => {
    asCommand(() => {
      core[level](message, properties);
    });
  },
  /** An error annotation, and a step that has failed. */
  setFailed: (message: string): void => {
    asCommand(() => {
      core.setFailed(message);
    });
  },
  mask: (secret: string): void => {
    asCommand(() => {
      core.setSecret(secret);
    });
  },
  setOutput: (name: string, value: string): void => {
    asCommand(() => {
      core.setOutput(name, value);
    });
  },
  group: async <T>(title: string, work: () => T | Promise<T>): Promise<T> => {
    asCommand(() => {
      core.startGroup(title);
    });
    try {
      return await work();
    } finally {
      asCommand(() => {
        core.endGroup();
      });
    }
  },
} as const;
