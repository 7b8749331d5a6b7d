import * as core from '@actions/core';
import type {Log, Place} from '../kernel/log.ts';
import {progressLines} from './progress-lines.ts';
import {runnerCommands} from './runner-commands.ts';

/** The log of a workflow step: groups, annotations, debug lines; progress as `progressLines` lets it. */
export function actionsLog(): Log {
  const isDue = progressLines(Date.now);
  return {
    info: (message) => {
      core.info(message);
    },
    debug: runnerCommands.debug,
    warning: (message, place) => {
      runnerCommands.annotate('warning', message, annotationProperties(place));
    },
    error: (message, place) => {
      runnerCommands.annotate('error', message, annotationProperties(place));
    },
    notice: (message, place) => {
      runnerCommands.annotate('notice', message, annotationProperties(place));
    },
    progress(message, share) {
      if (isDue(share))
        core.info(share === undefined ? message : `${message} (${Math.round(share * 100)} %)`);
    },
    group: runnerCommands.group,
  };
}

/** Where an annotation points to, in the toolkit's words. */
export function annotationProperties(place: Place | undefined): core.AnnotationProperties {
  return {
    ...(place && {file: place.file}),
    ...(place?.line !== undefined && {startLine: place.line}),
    ...(place?.title !== undefined && {title: place.title}),
  };
}
