import {profileColumn} from '../../src/data/profile.ts';
import type {ProfileTypes} from '../../src/generated/documents.ts';

/** The profile of numbers, as training makes it. */
export function numericProfile(name: string, values: Float64Array): ProfileTypes.Column {
  return profileColumn(name, {kind: 'number', values});
}

/** The profile of categories, as training makes it, or with only the `most` frequent listed. */
export function categoricalProfile(
  name: string,
  values: readonly string[],
  most = Infinity,
): ProfileTypes.Column {
  const profile = profileColumn(name, {kind: 'string', values});
  const all = profile.values ?? [];
  if (all.length <= most) return profile;
  const rest = all.slice(most);
  return {
    ...profile,
    values: all.slice(0, most),
    other: {values: rest.length, count: rest.reduce((sum, {count}) => sum + count, 0)},
  };
}
