// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { ToggleButton, ToggleButtonGroup } from '@backstage/ui';
import {
  type Summary,
  type Verdict,
  VERDICTS,
} from 'backstage-plugin-readiness-common';
import { useNumberFormat } from '../../hooks/useNumberFormat';
import { useReadinessTranslation } from '../../translation';
import styles from './ServicesPage.module.css';

interface VerdictSegmentsProps {
  /** Those that are shown; empty for all. */
  verdicts?: readonly Verdict[];
  /** How many services match the other filters; absent while it is not known. */
  counts?: Pick<Summary, 'verdicts' | 'totalItems'>;
  onChange: (verdicts: Verdict[]) => void;
}

const all = 'all';
const segments = [...VERDICTS, all] as const;
type Segment = (typeof segments)[number];

/**
 * Services by verdict in one bar that filters: what is shown is pressed, and a press shows exactly the services that its
 * number counts.
 *
 * @internal
 */
export function VerdictSegments(props: VerdictSegmentsProps) {
  const { verdicts = [], counts, onChange } = props;
  const { t } = useReadinessTranslation();
  const numberOf = useNumberFormat();
  const isAll = verdicts.length === 0 || verdicts.length === VERDICTS.length;
  const pressed: readonly Segment[] = isAll ? [all] : verdicts;

  const countOf = (segment: Segment) => {
    const count =
      segment === all ? counts?.totalItems : counts?.verdicts[segment];
    return count === undefined ? undefined : numberOf(count);
  };

  return (
    <ToggleButtonGroup
      className={styles.segments}
      aria-label={t('services.segments.label')}
      selectionMode="multiple"
      selectedKeys={pressed}
      onSelectionChange={keys => {
        const [added] = segments.filter(
          segment => keys.has(segment) && !pressed.includes(segment),
        );
        const [removed] = pressed.filter(segment => !keys.has(segment));
        // Of several that are pressed, the one that is pressed again is meant alone.
        const chosen = added ?? removed;
        onChange(chosen === all ? [] : [chosen]);
      }}
    >
      {segments.map(segment => (
        <ToggleButton key={segment} id={segment}>
          {t(`services.segments.${segment}`)}{' '}
          <span className={styles.count}>{countOf(segment)}</span>
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
