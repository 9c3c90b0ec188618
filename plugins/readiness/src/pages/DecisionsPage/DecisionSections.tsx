// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type {
  WaiverAction,
  WaiverItem,
  WaiverSections,
  WaiverState,
} from 'backstage-plugin-readiness-common';
import { useState } from 'react';
import { useReadinessTranslation } from '../../translation';
import { BulkDecision } from './bulk/BulkDecision';
import type { DecisionFilters } from './decisionQuery';
import { WaiverSection } from './WaiverSection';

const ENDED: WaiverState[] = [
  'refused',
  'revoked',
  'expired',
  'notNeeded',
  'withdrawn',
];
const SOON_DAYS = 14;

interface DecisionSectionsProps {
  sections: WaiverSections;
  filters: DecisionFilters;
  /** Changes when they are to be loaded again. */
  generation: number;
  onDecided: (waiver: WaiverItem, action?: WaiverAction) => void;
  onDecidedMany: (text: string) => void;
}

/** Open requests first, then what ends soon, what is in force for longer, what ended, and rules that are wrong. @internal */
export function DecisionSections(props: DecisionSectionsProps) {
  const { sections, filters, generation, onDecided, onDecidedMany } = props;
  const { counts } = sections;
  const { t } = useReadinessTranslation();
  const [selected, setSelected] = useState<ReadonlyMap<string, WaiverItem>>(
    new Map(),
  );
  const shared = { generation, onDecided };
  const longer = counts.granted - counts.ending;

  return (
    <>
      <WaiverSection
        {...shared}
        title={t('decisions.sections.requested')}
        text={
          counts.requested === 0
            ? t('decisions.sections.noneRequested')
            : undefined
        }
        count={counts.requested}
        first={sections.requested}
        request={{ ...filters, state: ['requested'], sort: 'requestedAt' }}
        tools={items => (
          <BulkDecision
            items={items.filter(isSelectable)}
            selected={selected}
            onSelect={setSelected}
            onDone={text => {
              setSelected(new Map());
              onDecidedMany(text);
            }}
          />
        )}
        selection={{
          ids: new Set(selected.keys()),
          isSelectable: waiver =>
            // One is decided on in its own row.
            counts.requested > 1 && isSelectable(waiver),
          onChange: (waiver, isSelected) => {
            const next = new Map(selected);
            if (isSelected) {
              next.set(waiver.id, waiver);
            } else {
              next.delete(waiver.id);
            }
            setSelected(next);
          },
        }}
      />
      {counts.ending > 0 && (
        <WaiverSection
          {...shared}
          title={t('decisions.sections.ending')}
          count={counts.ending}
          first={sections.ending}
          request={{ ...filters, endsWithin: SOON_DAYS, sort: 'until' }}
        />
      )}
      {longer > 0 && (
        <WaiverSection
          {...shared}
          title={t('decisions.sections.granted')}
          count={longer}
          first={sections.granted}
          // The last to end come first: so many of them end after those of the section above.
          onlyFirst={longer}
          request={{ ...filters, state: ['granted'], sort: '-until' }}
        />
      )}
      {counts.wrongRules > 0 && (
        <WaiverSection
          {...shared}
          title={t('decisions.sections.wrongRules')}
          text={t('decisions.sections.wrongRulesText')}
          count={counts.wrongRules}
          first={sections.wrongRules}
          request={{ ...filters, wrongRule: true, sort: '-changedAt' }}
        />
      )}
      {counts.ended > 0 && (
        <WaiverSection
          {...shared}
          title={t('decisions.sections.ended')}
          count={counts.ended}
          first={sections.ended}
          request={{ ...filters, state: ENDED, sort: '-changedAt' }}
        />
      )}
    </>
  );
}

function isSelectable({ actions }: WaiverItem): boolean {
  return actions.includes('grant') && actions.includes('refuse');
}
