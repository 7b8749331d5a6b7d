import type {Context} from './context.ts';
import type {Place} from './log.ts';

/** How the text of an input becomes a value. */
export interface InputKinds {
  /** Any text without line breaks. */
  string: string;
  /** A file or folder (or a glob), as a person names it from where they stand; the verb has it from the top of the work tree. */
  path: string;
  boolean: boolean;
  /** A whole number. */
  integer: number;
  number: number;
  /** Items separated by commas or line breaks; blanks around them are dropped. */
  list: readonly string[];
  /** `key=value` lines. */
  map: Readonly<Record<string, string>>;
}

export type InputKind = keyof InputKinds;

/** One input of a verb: declared once, for action.yml, README, the CLI and parsing. */
export interface Input<Kind extends InputKind = InputKind> {
  readonly kind: Kind;
  /** Meaning, format, and when it is ignored: one or two sentences. */
  readonly description: string;
  readonly required?: boolean;
  /** Its value in the README's example, which then has it: for what a name of a model cannot stand for. */
  readonly example?: string;
  /** As text, as in action.yml; may be an expression such as `${{ github.token }}`, which the CLI ignores. */
  readonly default?: string;
  /** The default at a terminal, where it is another one: what leaves the machine, a person asks for. */
  readonly terminal?: string;
  /** Where none is given: the nearest file called like the default, from where one stands up to the top of the work tree. */
  readonly nearest?: boolean;
  /** Masked before anything is logged. */
  readonly secret?: boolean;
  /** The environment variable that the CLI reads where the option is absent. */
  readonly environment?: string;
  /** The allowed values. */
  readonly choices?: readonly string[];
}

export type Inputs = Readonly<Record<string, Input>>;

/** The values of declared inputs: one of the choices where there are any, undefined only where neither required nor defaulted. */
export type InputValues<Declared extends Inputs> = {
  readonly [
    Name in keyof Declared as Declared[Name] extends Wish ? never : Name
  ]: Declared[Name] extends Given ? ValueOf<Declared[Name]> : ValueOf<Declared[Name]> | undefined;
} & {
  readonly [Name in keyof Declared as Declared[Name] extends Wish ? Name : never]?: boolean | undefined;
};

/** An input that always has a value. */
type Given = {required: true} | {default: string};
/** A boolean without a default, which may be left out: nobody asks for it. */
interface Wish {
  readonly kind: 'boolean';
  readonly default?: never;
  readonly required?: never;
}

type ValueOf<Declared extends Input> = Declared extends {readonly choices: readonly (infer Choice)[]}
  ? Choice
  : InputKinds[Declared['kind']];

/** Outputs by name, each with its description; every one is set on every path. */
export type Outputs = Readonly<Record<string, string>>;

/** The value of an output before it is text; undefined becomes an empty one. */
type OutputValue = string | number | boolean | undefined;

/** What a verb hands back. */
export interface VerbResult<Output extends string = string, Value = OutputValue> {
  /** Every declared output. */
  readonly outputs: Readonly<Record<Output, Value>>;
  /** The JSON document of the verb, for `--json`. */
  readonly document?: unknown;
  /** Markdown for the job summary. */
  readonly summary?: string;
  /** One sentence for a terminal. */
  readonly headline: string;
  /** How the step ends: `failure` for an expected bad outcome (a failed gate, a rejected dataset), never for a fault. */
  readonly conclusion: Conclusion;
  readonly annotations?: readonly {level: 'error' | 'warning' | 'notice'; message: string; place?: Place}[];
}

/** success exits with 0, failure with 1, drift with 3, inconclusive with 4; on Actions only failure fails the step. */
export type Conclusion = 'success' | 'failure' | 'drift' | 'inconclusive';

/** What a verb writes outside the machine that it runs on. */
export interface Sending {
  /** Always, by its nature. */
  readonly always?: string;
  /** Where an input, named here, is true. */
  readonly asked?: Readonly<Record<string, string>>;
}

/** A permission of the job token that the verb needs, and why. */
export interface NeededPermission {
  readonly scope: string;
  readonly access: 'read' | 'write';
  readonly reason: string;
}

/** One verb as it is declared: an Action, a CLI command and a use case. */
interface Declaration<Declared extends Inputs, Declares extends Outputs, Value> {
  readonly name: string;
  /** One sentence. */
  readonly summary: string;
  /** Markdown for its README: what it does, when, and how it is safe to run twice. */
  readonly about: string;
  readonly icon: string;
  readonly permissions: readonly NeededPermission[];
  /** What leaves the machine when a person runs it at a terminal. */
  readonly sends: Sending;
  readonly inputs: Declared;
  readonly outputs: Declares;
  run(
    inputs: InputValues<Declared>,
    context: Context,
  ): Promise<VerbResult<Extract<keyof Declares, string>, Value>>;
}

/** One verb as hosts run it: its outputs are texts. */
export type Verb<Declared extends Inputs = Inputs, Declares extends Outputs = Outputs> = Declaration<
  Declared,
  Declares,
  string
>;

/** Declares a verb: inputs and outputs are inferred, and what it puts out becomes text. */
export function defineVerb<const Declared extends Inputs, const Declares extends Outputs>(
  verb: Declaration<Declared, Declares, OutputValue>,
): Verb<Declared, Declares> {
  return {
    ...verb,
    run: async (inputs, context) => {
      const result = await verb.run(inputs, context);
      return {...result, outputs: asTexts(result.outputs)};
    },
  };
}

function asTexts<Name extends string>(
  outputs: Readonly<Record<Name, OutputValue>>,
): Readonly<Record<Name, string>> {
  const texts = Object.entries<OutputValue>(outputs).map(([name, value]) => [name, String(value ?? '')]);
  return Object.fromEntries(texts) as Record<Name, string>; // the same names
}
