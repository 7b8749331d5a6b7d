import type {Local} from '../start-local.ts';
import type {ForgeClient} from './forge-client.ts';
import type {Beginning, ScratchRepository} from './scratch-repository.ts';
import type {Timeline} from './timeline.ts';

/** A life of a model that the demo tells. */
export interface Story extends Beginning {
  /** On the forge, such as `demo/flights`. */
  readonly repository: string;
  /** The title of the first chapter, in which the repository is made. */
  readonly opening: string;
  /** Why it cannot be told on this machine and what to do; undefined where it can. */
  readonly obstacle?: () => Promise<{what: string; todo: string} | undefined>;
  /** What comes after the first push. */
  tell(stage: Stage): Promise<void>;
}

/** What the people of a story have before them. */
export interface Stage {
  readonly local: Local;
  readonly forge: ForgeClient;
  readonly scratch: ScratchRepository;
  readonly timeline: Timeline;
  /** Reviews and merges the open promotion, if there is one that passes, and waits for release and deployment. */
  readonly promote: () => Promise<void>;
  /** Waits until every workflow that the last step started, and those that they started, have ended; throws where one failed. */
  readonly settled: () => Promise<void>;
}
