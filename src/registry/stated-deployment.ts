import type {Digest} from '../kernel/digest.ts';

/** What a deployment on GitHub says of Cairn. */
export interface DeployedPayload {
  readonly model: string;
  readonly stage: string;
  readonly version: string;
  /** Tag whose fact is deployed: of the stage, else of the version. */
  readonly tag: string;
  readonly manifest: Digest;
}

/** GitHub takes no longer description of a state. */
export const longestStatement = 140;

/**
 * What a deployment is of, as the description of a state says it where GitHub made the record and left its payload empty;
 * undefined where it is too long for that.
 */
export function stateDeployment({stage, version, tag, manifest}: DeployedPayload): string | undefined {
  const text = `${tag} ${version} to ${stage} ${manifest}`;
  return text.length <= longestStatement ? text : undefined;
}

/** The other way round; undefined for any other description. */
export function readStatedDeployment(
  description: string,
): (DeployedPayload & Record<string, unknown>) | undefined {
  const [, tag = '', version = '', stage = '', manifest = ''] =
    /^(\S+) (\S+) to (\S+) (sha256:[0-9a-f]{64})$/.exec(description) ?? [];
  const [model = ''] = tag.split(/[#@]/);
  return model === '' ? undefined : {model, stage, version, tag, manifest};
}
