import type {ManifestTypes} from '../generated/documents.ts';
import {counted} from '../text/counted.ts';

/** What trained, in plain words: `Python 3.12.1 with 34 packages, 2 × NVIDIA A10, 550.54, image x`; empty where nothing is known. */
export function machineText({interpreter, packages = {}, gpus = [], image}: ManifestTypes.Machine): string {
  return [
    ...(interpreter === undefined
      ? []
      : [`${interpreter} with ${counted(Object.keys(packages).length, 'package')}`]),
    ...[...new Set(gpus)].map((gpu) => `${gpus.filter((one) => one === gpu).length} × ${gpu}`),
    ...(image === undefined ? [] : [`image ${image}`]),
  ].join(', ');
}
