#!/usr/bin/env node
// An older Node.js would fail on words it does not know, before any sentence of ours: it is told here.
const [major, minor] = process.versions.node.split('.').map(Number);
if (major > 20 || (major === 20 && minor >= 17)) {
  const { main } = await import('../dist/src/cli/main.js');
  process.exitCode = await main(process.argv.slice(2));
} else {
  process.stderr.write(
    `Node.js ${process.versions.node} quá cũ: cài Node.js 22 trở lên (nodejs.org) rồi chạy lại.\n` +
      `Node.js ${process.versions.node} is too old: install Node.js 22 or newer (nodejs.org), then start again.\n`,
  );
  process.exitCode = 2;
}
