// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { useMemo } from 'react';
import type {
  Checklist,
  ServiceDetail,
} from 'backstage-plugin-readiness-common';
import { GradesShown, tellGrades } from '../GradeLabel';
import { PresentEvidence } from '../Observation';
import { groupChecks } from './groupChecks';
import { CheckSection } from './CheckSection';
import styles from './CheckSections.module.css';

interface CheckSectionsProps {
  service: Pick<ServiceDetail, 'checks' | 'evidence' | 'badNewsAfter'>;
  checklist?: Checklist;
}

/** Every check of a service, section by section. @internal */
export function CheckSections({ service, checklist }: CheckSectionsProps) {
  const { checks } = service;
  const groups = useMemo(
    () => groupChecks({ checks, checklist }),
    [checks, checklist],
  );
  return (
    <GradesShown.Provider
      value={service.badNewsAfter !== undefined || tellGrades(checks)}
    >
      <PresentEvidence.Provider value={service}>
        <div className={styles.sections}>
          {groups.map(group => (
            <CheckSection key={group.id} group={group} />
          ))}
        </div>
      </PresentEvidence.Provider>
    </GradesShown.Provider>
  );
}
