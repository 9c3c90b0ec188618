// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors

/** Makes media queries for a minimum width answer as on a screen of this many pixels. Call before rendering. */
export function setScreenWidth(width: number) {
  window.matchMedia = query => {
    const [, minimum = '0'] = /min-width: (\d+)px/.exec(query) ?? [];
    return {
      matches: query.includes('min-width') && width >= Number(minimum),
      media: query,
      onchange: null,
      addListener: () => {},
      removeListener: () => {},
      addEventListener: () => {},
      removeEventListener: () => {},
      dispatchEvent: () => false,
    };
  };
}
