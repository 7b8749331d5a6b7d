import { t as Context } from "./context2.js";

// scripts/stand-ins/event-context.ts
const context = new Context();

export { context };