// Generated from schemas/ by scripts/generate-documents.ts: do not edit.
/**
 * SHA-256 of the exact bytes.
 */
export type Digest = string;

/**
 * Digests of data that DVC keeps, by path.
 */
export interface DataPointers {
  /**
   * Which document this is.
   */
  document: 'data-pointers';
  /**
   * Version of this schema.
   */
  schemaVersion: 1;
  /**
   * In order of path, then of role.
   *
   * Items: One file or folder.
   */
  pointers: {
    /**
     * Relative to the repository root.
     */
    path: string;
    /**
     * What it is to the file that names it.
     */
    role: 'output' | 'dependency';
    /**
     * MD5 of its bytes, or of the list of a folder.
     */
    md5: string;
    /**
     * Whether it is a folder.
     */
    folder: boolean;
    /**
     * Bytes.
     */
    size?: number;
    /**
     * Files in a folder.
     */
    files?: number;
    /**
     * File that names it.
     */
    from: string;
    /**
     * Stage of the pipeline.
     */
    stage?: string;
    /**
     * Rule by which what is in the work tree has this MD5: bytes as they are, or texts with LF in place of CRLF, as DVC hashed before version 3; absent where it was not there or was another.
     */
    hash?: 'md5' | 'md5-dos2unix';
    sha256?: Digest;
  }[];
}
