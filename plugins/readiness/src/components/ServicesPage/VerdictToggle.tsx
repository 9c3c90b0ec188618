// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { ToggleButton, ToggleButtonGroup } from '@backstage/ui';
import type { Verdict } from 'backstage-plugin-readiness-common';
import { notReadyYet } from '../../hooks/useListFilters';
import { readinessTranslationRef } from '../../translation';

interface VerdictToggleProps {
  verdicts?: readonly Verdict[];
  onChange: (verdicts: Verdict[]) => void;
}

const choices: Record<'notReadyYet' | 'ready' | 'all', readonly Verdict[]> = {
  notReadyYet,
  ready: ['ready', 'readyWithWaivers'],
  all: [],
};

function same(one: readonly Verdict[], other: readonly Verdict[]): boolean {
  return one.length === other.length && one.every(item => other.includes(item));
}

/** The verdicts to show in the list. @internal */
export function VerdictToggle(props: VerdictToggleProps) {
  const { verdicts = [], onChange } = props;
  const { t } = useTranslationRef(readinessTranslationRef);
  const names = ['notReadyYet', 'ready', 'all'] as const;
  const chosen = names.find(name => same(choices[name], verdicts));
  return (
    <ToggleButtonGroup
      aria-label={t('services.show.label')}
      selectionMode="single"
      disallowEmptySelection={chosen !== undefined}
      selectedKeys={chosen ? [chosen] : []}
      onSelectionChange={keys => {
        const name = names.find(item => keys.has(item));
        if (name) {
          onChange([...choices[name]]);
        }
      }}
    >
      {names.map(name => (
        <ToggleButton key={name} id={name}>
          {t(`services.show.${name}`)}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
