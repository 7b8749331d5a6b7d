/** A tag of a vector. */
export interface VectorTag {
  tag: string;
  on: string;
  time?: number;
  sequence?: number;
  version?: string;
  message?: string;
  lightweight?: boolean;
  statedName?: string;
  /** Tag whose object came before it (written earlier in the list), or `missing`. */
  previous?: string;
}

/** Tags, and what they say about model `m`. */
export interface Vector {
  name: string;
  tags: VectorTag[];
  holder?: string | null;
  sequence?: number;
  versions?: string[];
  diagnostics?: number;
  deprecated?: boolean;
  /** The other expectations are those at this moment, on the scale of `time`. */
  at?: number;
}
