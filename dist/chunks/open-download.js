import { n as openDownload, r as textOf, t as init_open_download } from "./open-download2.js";

init_open_download();
export { openDownload };