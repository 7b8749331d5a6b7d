import {eventsOf} from './events.ts';
import {historyOf, type Registry} from './read-registry.ts';

/** The versions that a stage held by its tags, those of other tools too, oldest first; one that came again comes again. */
export function versionsHeld(registry: Registry, model: string, stage: string): string[] {
  return eventsOf(historyOf(registry, model)).flatMap(({fact, version}) =>
    fact.name.kind === 'assignment' && fact.name.stage === stage && version !== undefined ? [version] : [],
  );
}
