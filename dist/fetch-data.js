import { s as runAction } from "./chunks/actions-host.js";
import { t as fetchData } from "./chunks/fetch-data.js";

// actions/fetch-data/main.ts
await runAction(fetchData);

export {  };