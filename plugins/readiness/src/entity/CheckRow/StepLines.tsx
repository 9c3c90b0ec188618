// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { stepLines } from 'backstage-plugin-readiness-common';
import { useEntityTab } from '../entityTab';
import { MarkedYaml } from '../../components/YamlPatch/MarkedYaml';
import styles from './CheckRow.module.css';

/** The lines of the catalog file that close a check. @internal */
export function StepLines({ check }: { check: string }) {
  const { steps } = useEntityTab();
  const step = steps.get(check);
  const lines = step ? stepLines(step) : [];
  return lines.length > 0 ? (
    <code className={styles.yaml}>
      <MarkedYaml text={lines.join('\n')} />
    </code>
  ) : (
    <></>
  );
}
