import {stableJson} from '../../provenance/document.ts';
import {codeBlock} from '../../text/markdown.ts';
import type {PromotionFacts} from './promotion-facts.ts';
import type {ReportSection} from './report-section.ts';

/** The verdict document itself, for programs. */
export function machinePart({verdict}: PromotionFacts): ReportSection {
  const text = stableJson(verdict)
    .replaceAll('<', String.raw`\u003c`) // the same JSON, in which no tag can close the block
    .replace(/[\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufffe\uffff]/g, escaped);
  return {title: 'Verdict as JSON', priority: 9, folded: true, markdown: codeBlock(text, 'json')};
}

/** What hides or reorders text, in the spelling that JSON has for it. */
function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
