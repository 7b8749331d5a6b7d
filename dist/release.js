import { s as runAction } from "./chunks/actions-host.js";
import { t as release } from "./chunks/release.js";

// actions/release/main.ts
await runAction(release);

export {  };