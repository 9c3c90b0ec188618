// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { useApi } from '@backstage/core-plugin-api';
import { Button } from '@backstage/ui';
import type {
  WaiverAction,
  WaiverItem,
  WaiverListRequest,
} from 'backstage-plugin-readiness-common';
import { type ReactNode, useId, useState } from 'react';
import { readinessApiRef } from '../../api';
import { LoadError } from '../../components/LoadError';
import { SecondaryText } from '../../components/SecondaryText';
import { useLoad } from '../../hooks/useLoad';
import { useNumberFormat } from '../../hooks/useNumberFormat';
import { useReadinessTranslation } from '../../translation';
import { WaiverRow } from './WaiverRow';
import styles from './DecisionsPage.module.css';

/** At first, and more with each press; the backend gives 200 at once. @internal */
export const SHOWN_AT_FIRST = 20;
const MOST = 200;

interface WaiverSectionProps {
  title: string;
  text?: string;
  /** How many there are. */
  count: number;
  /** At most so many of the first. Default: all. */
  onlyFirst?: number;
  /** The first ones, as they came with those of the other sections. */
  first: WaiverItem[];
  /** For more of them. */
  request: WaiverListRequest;
  /** Changes when they are to be loaded again. */
  generation: number;
  /** Above the rows, given what is shown. */
  tools?: (items: WaiverItem[]) => ReactNode;
  /** Where several can be decided together: which are selected. */
  selection?: {
    ids: ReadonlySet<string>;
    isSelectable: (waiver: WaiverItem) => boolean;
    onChange: (waiver: WaiverItem, isSelected: boolean) => void;
  };
  onDecided: (waiver: WaiverItem, action?: WaiverAction) => void;
}

/** Waivers of one kind, with their number. @internal */
export function WaiverSection(props: WaiverSectionProps) {
  const { title, text, count, onlyFirst, first, request, generation } = props;
  const { tools, selection, onDecided } = props;
  const { t } = useReadinessTranslation();
  const numberOf = useNumberFormat();
  const api = useApi(readinessApiRef);
  const headingId = useId();
  const [wanted, setWanted] = useState(SHOWN_AT_FIRST);
  const most = Math.min(MOST, onlyFirst ?? MOST);
  const asked = { ...request, limit: Math.min(wanted, most) };
  const isMore = wanted > SHOWN_AT_FIRST;
  const { value, error, reload } = useLoad({
    key: isMore ? JSON.stringify([asked, generation, count]) : '',
    load: async () => (isMore ? api.getWaivers(asked) : undefined),
  });
  const items = (isMore && value?.items) || first;
  return (
    <section className={styles.section} aria-labelledby={headingId}>
      <h2 id={headingId}>
        {title} <span className={styles.count}>{numberOf(count)}</span>
      </h2>
      {text && <SecondaryText as="p">{text}</SecondaryText>}
      {error && <LoadError error={error} onRetry={reload} />}
      {tools?.(items)}
      {items.map(waiver => (
        <WaiverRow
          key={waiver.id}
          waiver={waiver}
          selection={
            selection?.isSelectable(waiver)
              ? {
                  isSelected: selection.ids.has(waiver.id),
                  onChange: isSelected =>
                    selection.onChange(waiver, isSelected),
                }
              : undefined
          }
          onDecided={onDecided}
        />
      ))}
      {items.length > 0 && items.length < Math.min(count, most) && (
        <div className={styles.more}>
          <Button
            size="small"
            variant="secondary"
            onPress={() => setWanted(wanted + SHOWN_AT_FIRST)}
          >
            {t('decisions.sections.more')}
          </Button>
          <SecondaryText small>
            {t('decisions.sections.ofTotal', {
              shown: numberOf(items.length),
              total: numberOf(count),
            })}
          </SecondaryText>
        </div>
      )}
    </section>
  );
}
