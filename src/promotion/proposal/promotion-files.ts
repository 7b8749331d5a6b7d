import type {ConfigTypes, Stage, Verdict} from '../../generated/documents.ts';
import {parseDocument} from '../../provenance/document.ts';
import {stagePath, versionPath} from '../../registry/paths.ts';
import type {TaggedManifest} from '../../registry/read-manifest.ts';
import type {PromotionFacts} from '../../report/promotion/promotion-facts.ts';
import type {ChartName} from '../../report/promotion/report-section.ts';
import {UserError} from '../../kernel/errors.ts';
import {lastingVerdict} from '../gate/lasting-verdict.ts';
import {remedies} from '../gate/remedies.ts';
import {promotionReportFiles, reportFolder} from './report-files.ts';
import {serializeStage} from '../stage/stage-file.ts';

/**
 * All files of a promotion by path: the stage file, the manifest, and the report with its verdict. What people changed
 * in the stage file on the branch (traffic, fallback) stays as long as it speaks of the same version. `facts` are those
 * that the report tells of: with that stage file, and with the verdict that is committed already where it still holds.
 */
export async function promotionFiles(
  options: {
    facts: Omit<PromotionFacts, 'desired' | 'remedies'>;
    tagged: TaggedManifest;
    wanted: Stage;
    rules: readonly ConfigTypes.Rule[];
    /** The verdict of a moment and rules of before; undefined where that cannot be repeated. */
    again: (earlier: Verdict) => Promise<Verdict | undefined>;
  },
  read: (path: string) => Promise<string | undefined>,
): Promise<{files: Record<string, string>; facts: PromotionFacts; charts: ReadonlySet<ChartName>}> {
  const {facts, tagged, wanted, rules, again} = options;
  const {model, stage, version} = wanted;
  const path = stagePath(model, stage);
  const edited = overridden(sameVersion(await read(path), path, wanted), wanted);
  const desired = edited?.desired ?? wanted;
  const verdict = await lastingVerdict(
    await read(`${reportFolder(model, stage, version)}verdict.json`),
    facts.verdict,
    again,
  );
  const reported = {...facts, verdict, desired, remedies: remedies(verdict, rules)};
  const report = await promotionReportFiles(reported);
  return {
    files: {
      [path]: edited?.text ?? serializeStage(wanted),
      [versionPath(model, version)]: tagged.text,
      ...report.files,
    },
    facts: reported,
    charts: report.charts,
  };
}

/** The same with the override that is wanted now; one that is there and gives the same reason stays. */
function overridden(
  edited: {text: string; desired: Stage} | undefined,
  {override}: Stage,
): {text: string; desired: Stage} | undefined {
  if (edited === undefined || override === undefined) return edited;
  if (edited.desired.override?.reason === override.reason) return edited;
  const desired = {...edited.desired, override};
  return {text: serializeStage(desired), desired};
}

/** The stage file that is there, where it names the wanted version; a broken one is as good as none. */
function sameVersion(
  text: string | undefined,
  path: string,
  wanted: Stage,
): {text: string; desired: Stage} | undefined {
  if (text === undefined) return undefined;
  try {
    const desired = parseDocument('stage', text, path);
    const same = (['model', 'stage', 'version', 'manifest'] as const).every(
      (key) => desired[key] === wanted[key],
    );
    return same && desired.hold === undefined ? {text, desired} : undefined;
  } catch (error) {
    if (error instanceof UserError) return undefined;
    throw error;
  }
}
