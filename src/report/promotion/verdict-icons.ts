/** A verdict as a sign; its word always stands beside it. */
export const verdictIcons = {pass: '✅', fail: '❌', inconclusive: '⚖️', 'not-applicable': '➖'} as const;
