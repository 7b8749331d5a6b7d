import {existsSync} from 'node:fs';

/** Where Debian installs its browser. */
export const executablePath = '/usr/bin/chromium';

/** Why the tests that need a browser are skipped; empty where there is one. */
export const reason = existsSync(executablePath) ? '' : ` (skipped: there is no ${executablePath})`;

/** A browser that asks nothing of any other host. */
export const browserArguments = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
