import {lineageTable} from './lineage-table.ts';
import {againstBaseline} from './promotion/baseline.ts';
import {behaviour} from './promotion/behaviour.ts';
import {calibration} from './promotion/calibration.ts';
import {cardChanges} from './promotion/card-changes.ts';
import {championChallenger} from './promotion/champion-challenger.ts';
import {classes} from './promotion/classes.ts';
import {cost} from './promotion/cost.ts';
import {dataChanges} from './promotion/data-changes.ts';
import {fairness} from './promotion/fairness.ts';
import {headline} from './promotion/headline.ts';
import {machinePart} from './promotion/machine-part.ts';
import {ownPlots} from './promotion/own-plots.ts';
import type {PromotionFacts} from './promotion/promotion-facts.ts';
import type {ReportSection} from './promotion/report-section.ts';
import {reproducibility} from './promotion/reproducibility.ts';
import {rollBack} from './promotion/roll-back.ts';
import {rollout} from './promotion/rollout.ts';
import {rules} from './promotion/rules.ts';
import {selfReported} from './promotion/self-reported.ts';
import {slices} from './promotion/slices.ts';
import {targets} from './promotion/targets.ts';

/** The sections of the report on one promotion, those with content: the decision first, then what it rests on. */
export function promotionReport(facts: PromotionFacts): ReportSection[] {
  return [
    headline(facts),
    championChallenger(facts),
    rules(facts),
    targets(facts),
    classes(facts),
    slices(facts),
    fairness(facts),
    behaviour(facts),
    againstBaseline(facts),
    calibration(facts),
    selfReported(facts),
    dataChanges(facts),
    cost(facts),
    rollout(facts),
    rollBack(facts),
    lineage(facts),
    reproducibility(facts),
    cardChanges(facts),
    ownPlots(facts),
    machinePart(facts),
  ].filter(({markdown}) => markdown !== '');
}

function lineage({manifest, verdict}: PromotionFacts): ReportSection {
  return {title: 'Lineage', priority: 6, markdown: lineageTable(manifest, verdict.evidence.manifest)};
}
