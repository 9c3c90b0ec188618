// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors

/** What browsers are given is public, whatever it is called. */
const OF_PAGES = /\.(?:jsx|tsx|vue|svelte|cshtml|razor|erb)$/i;
const OF_BROWSERS =
  /(?:^|\/)(?:resources\/(?:js|ts|assets)|assets|public|static|www|wwwroot|frontend|client|webapp|web|ui|browser|angular|react)\//i;

/** Whether code is sent to browsers. @internal */
export function isForBrowser(path: string): boolean {
  return (
    OF_PAGES.test(path) ||
    (/\.(?:js|ts|mjs)$/i.test(path) && OF_BROWSERS.test(path))
  );
}

const THIS_MACHINE = /localhost|127\.0\.0\.1/;

/** Whether a file of variables, or settings of Elixir that are not those of production, point to this machine. @internal */
export function isOfDeveloperAt(path: string, text: string): boolean {
  const name = path.slice(path.lastIndexOf('/') + 1).toLowerCase();
  const isVariables = name.includes('.env');
  const isElixir =
    name.endsWith('.exs') &&
    /(?:^|\/)config\//.test(path) &&
    !/^(?:prod|runtime)/.test(name);
  return (
    (isVariables || isElixir) &&
    THIS_MACHINE.test(text) &&
    text.split('\n').some(line => {
      const at = line.search(THIS_MACHINE);
      return at > 0 && /host|ur[li]|server|addr/i.test(line.slice(0, at));
    })
  );
}
