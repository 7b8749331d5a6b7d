/** `train-model.yml` as it was before there was a job `predict`. */
export function withoutPredict(template: string): string {
  return template
    .replace(/^ {2}# A model that is a command of yours[^]*?(?=^ {2}# A machine that no code)/m, '')
    .replace('needs: [train, predict, predict-champion]', 'needs: train')
    .replace(/^ +(?:champion-)?predictions: .*\n/gm, '');
}

/** A template whose marks before the lines of `environment:` were taken away. */
export function withEnvironment(template: string): string {
  return template.replace(/^( *)# (environment:| {2}name: \$| {2}url: \$)/gm, '$1$2');
}
