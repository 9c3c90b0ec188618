// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { useMemo } from 'react';
import type { Checklist, CheckResult } from 'backstage-plugin-readiness-common';
import { GradesShown, tellGrades } from '../GradeLabel';
import { groupChecks } from './groupChecks';
import { CheckSection } from './CheckSection';
import styles from './CheckSections.module.css';

interface CheckSectionsProps {
  checks: readonly CheckResult[];
  checklist?: Checklist;
}

/** Every check of a service, section by section. @internal */
export function CheckSections({ checks, checklist }: CheckSectionsProps) {
  const groups = useMemo(
    () => groupChecks({ checks, checklist }),
    [checks, checklist],
  );
  return (
    <GradesShown.Provider value={tellGrades(checks)}>
      <div className={styles.sections}>
        {groups.map(group => (
          <CheckSection key={group.id} group={group} />
        ))}
      </div>
    </GradesShown.Provider>
  );
}
