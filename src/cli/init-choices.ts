import {createInterface} from 'node:readline/promises';
import type {Choice, Choose} from '../templates/draft-config.ts';

/** What decides the choices of `init`, and what it took without being asked, as lines that say so. */
export interface Choices extends Disposable {
  readonly choose: Choose;
  readonly taken: readonly string[];
}

/**
 * By the options that were given; else, where somebody sits at the terminal, by a question; else by what is proposed, and
 * then it is said.
 */
export function openChoices(
  given: Readonly<Record<string, string | boolean | undefined>>,
  {ask}: {ask: boolean},
): Choices {
  const terminal = ask ? createInterface({input: process.stdin, output: process.stderr}) : undefined;
  const taken: string[] = [];
  return {
    taken,
    async choose(choice) {
      const value = given[choice.option];
      if (typeof value === 'string') return value;
      if (terminal !== undefined)
        return (await terminal.question(questionOf(choice))).trim() || choice.proposed;
      if (choice.proposed !== undefined)
        taken.push(`took --${choice.option} ${JSON.stringify(choice.proposed)}: ${choice.why}`);
      return choice.proposed;
    },
    [Symbol.dispose]: () => {
      terminal?.close();
    },
  };
}

function questionOf({question, proposed, why}: Choice): string {
  return proposed === undefined ? `${question}: ` : `${question} (${proposed}; ${why}): `;
}
