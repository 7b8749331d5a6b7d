import type {Local} from '../start-local.ts';
import type {ForgeClient} from './forge-client.ts';
import type {ScratchRepository} from './scratch-repository.ts';
import type {Timeline} from './timeline.ts';

/** A life of a model that the demo tells. */
export interface Story {
  /** On the forge, such as `demo/flights`. */
  readonly repository: string;
  readonly model: string;
  /** Its folder in `examples/`. */
  readonly example: string;
  /** The title of the first chapter, in which the repository is made. */
  readonly opening: string;
  /** The message of the first commit. */
  readonly firstCommit: string;
  /** Why it cannot be told on this machine and what to do; undefined where it can. */
  readonly obstacle?: () => Promise<string | undefined>;
  /** Whether a file of the example (its path in there) is in the first commit. */
  begins(path: string): boolean;
  /** Writes what else the first commit holds. */
  readonly prepare?: (directory: string) => Promise<void>;
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
