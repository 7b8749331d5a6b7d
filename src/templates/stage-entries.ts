import {yamlText} from './yaml-text.ts';

/**
 * What a configuration says of stages, by the rules of the last one: an evaluation knows one champion, the holder of production,
 * so that rules against it are for that stage alone; each stage but the first waits until the version has soaked in the one before.
 */
export function stageEntries(
  stages: readonly string[],
  {
    rules,
    target = [],
  }: {rules: readonly string[]; /** Lines of the last stage on its target. */ target?: readonly string[]},
): string[] {
  return stages.flatMap((stage, index) => {
    const isLast = index === stages.length - 1;
    const before = stages[index - 1];
    const own = rules.filter((rule) => isLast || !rule.includes('versus: champion'));
    return [
      `${yamlText(stage)}:`,
      ...(isLast ? target.map((line) => `  ${line}`) : []),
      '  rules:',
      ...own.map((rule) => `    - ${rule}`),
      ...(before === undefined ? [] : [`    - {id: soaked, after: ${yamlText(before)}, soak-hours: 24}`]),
    ];
  });
}
