import * as core from '@actions/core';
import type {Log, Place} from '../kernel/log.ts';

/** The log of a workflow step: groups, annotations, debug lines; progress at most once in five seconds. */
export function actionsLog(): Log {
  let lastProgress = 0;
  return {
    info: (message) => {
      core.info(message);
    },
    debug: (message) => {
      core.debug(message);
    },
    warning: (message, place) => {
      core.warning(message, annotationProperties(place));
    },
    error: (message, place) => {
      core.error(message, annotationProperties(place));
    },
    notice: (message, place) => {
      core.notice(message, annotationProperties(place));
    },
    progress(message, share) {
      const now = Date.now();
      if (now - lastProgress < 5000) return;
      lastProgress = now;
      core.info(share === undefined ? message : `${message} (${Math.round(share * 100)} %)`);
    },
    group: async (title, work) => core.group(title, async () => work()),
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
