/** A template or a written workflow with the marks before the token of a GitHub App taken away, and nothing else. */
export function withAppToken(text: string): string {
  return text.replace(
    /^( *)# (- id: app$| {2}uses: actions\/create-github-app-token@.*| {2}with:$| {4}(?:client-id|private-key|permission-[a-z-]+): .*|(?: {2})?token: \$\{\{ steps\.app\.outputs\.token \}\}$|with:$|secrets:$| {2}CAIRN_APP_PRIVATE_KEY:.*| {4}required: true$)/gm,
    '$1$2',
  );
}
