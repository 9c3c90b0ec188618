// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { useEffect, useLayoutEffect, useRef } from 'react';
import { useLocation, useSearchParams } from 'react-router-dom';

/** Whose services are shown, whichever tab it is: not what a page alone has, such as verdicts and columns. */
const CARRIED = ['owner', 'system', 'domain', 'mine', 'q'];

/** The filters of the page that was left last, and the entry of the browser's history that followed it. */
let left: { entry: unknown; filters: [string, string][] } | undefined;

/** The place in the browser's history, which React Router counts. */
function presentEntry(): unknown {
  return window.history.state?.idx;
}

/**
 * Takes the filters along from tab to tab: tabs are links without a query. Only when one of our pages follows another,
 * and only when the link asks for nothing itself.
 *
 * @param isFiltered - whether the page has filters; through one that has none they are carried on
 * @internal
 */
export function useCarriedFilters(isFiltered: boolean) {
  const { search } = useLocation();
  const [, setParams] = useSearchParams();
  const latest = useRef(search);
  useEffect(() => {
    latest.current = search;
  }, [search]);

  useLayoutEffect(() => {
    const brought =
      left?.entry !== undefined && left.entry === presentEntry()
        ? left.filters
        : undefined;
    if (isFiltered && brought?.length && latest.current === '') {
      setParams(new URLSearchParams(brought), { replace: true });
    }
    return () => {
      const own = [...new URLSearchParams(latest.current)].filter(([name]) =>
        CARRIED.includes(name),
      );
      left = {
        entry: presentEntry(),
        filters: isFiltered ? own : brought ?? [],
      };
    };
    // When the page comes and when it goes, and never between.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, []);
}
