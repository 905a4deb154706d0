// Loaded before a script, by any Node: the scripts are TypeScript, which only Node 24 runs as it is.
const major = Number(process.versions.node.split('.')[0]);
if (major < 24) {
  console.error(
    `Node ${process.versions.node} started this script, but it needs Node 24, which comes with the "node" package.\n` +
      'Its install script has not run (npm may have been told to ignore scripts). Put it right with:\n' +
      '  npm rebuild node --ignore-scripts=false',
  );
  process.exit(1);
}
// The TypeScript is stripped and compiled once, not at each start, which takes half of a short command's time.
require('node:module').enableCompileCache(
  require('node:path').join(__dirname, '../../node_modules/.cache/variorum'),
);
