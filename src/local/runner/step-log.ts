import {isAbsolute, relative} from 'node:path';
import type {Annotation} from '../contract.ts';
import type {Masks} from './masks.ts';
import type {JobRecord, RunRecord, StepRecord} from './run-record.ts';
import {parseWorkflowCommand, type WorkflowCommand} from './workflow-commands.ts';

/** Where the output of one step goes: its log, with secrets hidden and commands carried out. */
export interface StepLog {
  /** A line of the runner's own. */
  readonly write: (line: string) => void;
  /** A line that a process of the step wrote: it may be a command. */
  readonly output: (line: string) => void;
  /** Everything until `endGroup` is set in under a title. */
  group(title: string): void;
  endGroup(): void;
  /** Adds an annotation to the job, within GitHub's limits, and its line to the log. */
  annotate(annotation: Annotation): void;
  readonly masks: Masks;
  /** What the deprecated `::set-output` and `::save-state` commands set. */
  readonly set: {readonly outputs: Map<string, string>; readonly state: Map<string, string>};
}

const levels = {error: 'Error', warning: 'Warning', notice: 'Notice'} as const;
const annotationsPerLevelAndStep = 10;
const annotationsPerJob = 50;
/** A log that grows beyond this many characters is cut. */
const longestLog = 4 * 1024 * 1024;

/** Opens the log of a step; `debug` shows debug lines, `workspace` makes absolute paths of annotations relative. */
export function createStepLog(options: {
  run: RunRecord;
  job: JobRecord;
  step: StepRecord;
  masks: Masks;
  workspace: string;
  debug: boolean;
}): StepLog {
  const {run, job, step, masks} = options;
  const counts = {error: 0, warning: 0, notice: 0};
  let inGroup = false;
  let stopToken: string | undefined;

  const log: StepLog = {
    masks,
    set: {outputs: new Map(), state: new Map()},
    write(line) {
      if (step.log.length > longestLog) return;
      const text = masks.hide(line);
      step.log += inGroup ? `${text.replace(/^/gm, '  ')}\n` : `${text}\n`;
      if (step.log.length > longestLog)
        step.log += 'The log is longer than this runner keeps; the rest is cut.\n';
      run.grew();
    },
    output(line) {
      const command = parseWorkflowCommand(line);
      if (!command) {
        log.write(line);
      } else if (stopToken !== undefined) {
        if (command.name === stopToken.toLowerCase()) stopToken = undefined;
        else log.write(line);
      } else if (command.name === 'stop-commands') {
        stopToken = command.data;
      } else {
        carryOut(command, line);
      }
    },
    group(title) {
      inGroup = false;
      log.write(`▾ ${title}`);
      inGroup = true;
    },
    endGroup() {
      inGroup = false;
    },
    annotate(annotation) {
      log.write(`${levels[annotation.level]}: ${annotation.message}`);
      counts[annotation.level] += 1;
      if (counts[annotation.level] > annotationsPerLevelAndStep) return;
      if (job.annotations.length >= annotationsPerJob) return;
      job.annotations.push({
        ...annotation,
        message: masks.hide(annotation.message),
        ...(annotation.title !== undefined && {title: masks.hide(annotation.title)}),
      });
      run.grew();
    },
  };

  function carryOut(command: WorkflowCommand, line: string): void {
    const {name, data} = command;
    switch (name) {
      case 'error':
      case 'warning':
      case 'notice':
        log.annotate(toAnnotation(name, command, options.workspace));
        return;
      case 'debug':
        if (options.debug) log.write(`Debug: ${data}`);
        return;
      case 'group':
        log.group(data);
        return;
      case 'endgroup':
        log.endGroup();
        return;
      case 'add-mask':
        masks.add(data);
        return;
      default:
        carryOutOld(command, line);
    }
  }

  /** Commands that files have replaced, and those of which only the name is known. */
  function carryOutOld({name, data, properties}: WorkflowCommand, line: string): void {
    switch (name) {
      case 'echo':
        return;
      case 'set-output':
      case 'save-state':
        log.annotate({
          level: 'warning',
          message: `The \`${name}\` command is deprecated. Please upgrade to using Environment Files.`,
        });
        log.set[name === 'set-output' ? 'outputs' : 'state'].set(properties['name'] ?? '', data);
        return;
      case 'set-env':
      case 'add-path':
        log.annotate({
          level: 'error',
          message: `The \`${name}\` command is disabled. Please upgrade to using Environment Files.`,
        });
        return;
      case 'add-matcher':
      case 'remove-matcher':
        log.annotate({level: 'warning', message: 'Problem matchers are not supported by the local runner.'});
        return;
      default:
        log.write(line);
    }
  }
  return log;
}

function toAnnotation(
  level: Annotation['level'],
  {properties, data}: WorkflowCommand,
  workspace: string,
): Annotation {
  const {title, file, line} = {
    title: properties['title'],
    file: properties['file'],
    line: properties['line'],
  };
  const number = line !== undefined && /^\d+$/.test(line) ? Number(line) : undefined;
  return {
    level,
    message: data,
    ...(title && {title}),
    ...(file && {path: isAbsolute(file) ? relative(workspace, file) : file}),
    ...(number !== undefined && {line: number}),
  };
}
