/** What VS Code's server says of itself in every run, whatever the tests do. */
const noise = [
  /Could not locate the bindings file/,
  /Cannot find module '\.\/build\/Release\//,
  /^\[(reconnection-grace-time|AgentHost|AccountPolicyGate|Service Worker)/,
  /^(Creating a socket|Resolv(ing|ed) connection token|Updating additional builtin extensions cache)/,
  /^(Ignoring fetching|No search provider|Extension host|Started|Stopping|Long running operations|Local Extension Host|Web Worker Extension Host)/,
  /ENOTFOUND|ERR_NAME_NOT_RESOLVED|vsda/,
  // How a failed run is told to VS Code; the failures have been shown by then.
  /^Error: \d+ failed/,
];

export function isNoise(line: string): boolean {
  return noise.some(pattern => pattern.test(line));
}
