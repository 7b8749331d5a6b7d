/** What runs Cairn: such as `node 24.1.0` and `linux-x64`. */
export function platform(): {runtime: string; platform: string} {
  return {runtime: `node ${process.versions.node}`, platform: `${process.platform}-${process.arch}`};
}
