// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { createContext, type ReactNode, useContext } from 'react';
import { useApi } from '@backstage/core-plugin-api';
import { Link } from '@backstage/ui';
import { RiErrorWarningLine } from '@remixicon/react';
import { readinessApiRef } from '../../api';
import { ToneLabel } from '../../components/ToneLabel';
import { useLoad } from '../../hooks/useLoad';
import { useReadinessLinks } from '../../hooks/useReadinessLinks';
import { useReadinessTranslation } from '../../translation';

/** The backend gives as many at once. */
const MOST = 200;

/** How often the rule of a check was found wrong, by check. */
const WrongRules = createContext<ReadonlyMap<string, number>>(new Map());

/** Loads them once for all checks; none for viewers who may not read decisions. @internal */
export function WrongRulesProvider({ children }: { children: ReactNode }) {
  const api = useApi(readinessApiRef);
  const { value, error } = useLoad({
    key: 'wrong rules',
    load: () => api.getWaivers({ wrongRule: true, limit: MOST }),
  });
  const counts = new Map<string, number>();
  for (const { check } of error ? [] : value?.items ?? []) {
    counts.set(check, (counts.get(check) ?? 0) + 1);
  }
  return <WrongRules.Provider value={counts}>{children}</WrongRules.Provider>;
}

/** How often the rule of this check was found wrong, and by whom: a link to these decisions. @internal */
export function WrongRulesOf({ check }: { check: string }) {
  const { t } = useReadinessTranslation();
  const links = useReadinessLinks();
  const count = useContext(WrongRules).get(check) ?? 0;
  if (count === 0) {
    return <></>;
  }
  return (
    <Link href={links.decisions({ check: [check] })}>
      <ToneLabel tone="caution" icon={<RiErrorWarningLine />}>
        {t('checklist.wrongRules', { count })}
      </ToneLabel>
    </Link>
  );
}
