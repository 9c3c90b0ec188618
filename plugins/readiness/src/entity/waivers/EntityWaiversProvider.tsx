// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { useApi } from '@backstage/core-plugin-api';
import type { ServiceDetail } from 'backstage-plugin-readiness-common';
import { type ReactNode, useState } from 'react';
import { readinessApiRef } from '../../api';
import { type Done, DoneMessage } from '../../components/waivers/DoneMessage';
import { refreshInterval } from '../../hooks/refreshInterval';
import { useLoad } from '../../hooks/useLoad';
import { useWaiverRules } from '../../hooks/useWaiverRules';
import { EntityWaivers } from './entityWaivers';

/** More than the checks of a service that have a history. */
const LIMIT = 200;

interface EntityWaiversProviderProps {
  service: ServiceDetail;
  /** Called when a decision may have changed the service. */
  onChanged: () => void;
  children: ReactNode;
}

/** Loads the waivers of a service, and says what was done with one. @internal */
export function EntityWaiversProvider(props: EntityWaiversProviderProps) {
  const { service, onChanged, children } = props;
  const api = useApi(readinessApiRef);
  const { entityRef, checklist, revision } = service;
  const [done, setDone] = useState<Done>();
  const [generation, setGeneration] = useState(0);
  const rules = useWaiverRules({ entityRef, checklist, revision });
  const { value, error } = useLoad({
    key: JSON.stringify([entityRef, checklist, revision, generation]),
    load: () =>
      api.getWaivers({
        entityRef: [entityRef],
        checklist: [checklist],
        limit: LIMIT,
      }),
    refreshAfter: refreshInterval,
  });
  return (
    <EntityWaivers.Provider
      value={{
        // Who may not read them sees what the evaluation has of them.
        waivers: error ? [] : value?.items ?? [],
        rules,
        onDecided: (waiver, action) => {
          setDone(action && { waiver, action });
          setGeneration(number => number + 1);
          onChanged();
        },
      }}
    >
      <DoneMessage done={done} />
      {children}
    </EntityWaivers.Provider>
  );
}
