// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { useState } from 'react';
import { Button, Flex, Tag, TagGroup, Text } from '@backstage/ui';
import type {
  Assurance,
  CheckStatus,
  ServiceFilters,
} from 'backstage-plugin-readiness-common';
import type { Checks } from '../../hooks/useChecks';
import { useDateFormat } from '../../hooks/useDateFormat';
import { useReadinessTranslation } from '../../translation';
import { useVerificationFilterText } from '../../components/Verification/useVerificationFilterText';
import print from '../../components/print.module.css';
import { useFilterName } from './useFilterName';
import { useFilterWords } from './useFilterWords';
import { type ActiveFilter, describeFilters } from './describeFilters';

interface ActiveFiltersProps {
  filters: ServiceFilters;
  onChange: (filters: ServiceFilters) => void;
  checks: Checks;
  /** Those that are in use with what has a control of its own: a sheet of paper names all. Default: `filters`. */
  printed?: ServiceFilters;
}

/** Every filter in use, also those without a control of their own; each can be removed. @internal */
export function ActiveFilters(props: ActiveFiltersProps) {
  const { filters, onChange, checks, printed = filters } = props;
  const { t } = useReadinessTranslation();
  const describe = useDescription(checks);
  const active = describeFilters(filters);
  const [cleared, setCleared] = useState<ServiceFilters>();
  const onPaper = describeFilters(printed).map(describe).join('; ');
  const line = onPaper && (
    <p className={print.printOnly}>
      {t('filters.printed', { filters: onPaper })}
    </p>
  );
  if (active.length === 0) {
    return (
      <>
        {line}
        {cleared && (
          <Flex align="center" gap="2">
            <Text as="p" role="status" variant="body-small" color="secondary">
              {t('filters.cleared')}
            </Text>
            <Button
              size="small"
              variant="tertiary"
              onPress={() => {
                setCleared(undefined);
                onChange(cleared);
              }}
            >
              {t('filters.undo')}
            </Button>
          </Flex>
        )}
      </>
    );
  }
  return (
    <>
      {line}
      <div className={print.noPrint}>
        <Flex align="center" gap="2" style={{ flexWrap: 'wrap' }}>
          <TagGroup
            aria-label={t('filters.active')}
            onRemove={keys => {
              const removed = active.find(filter => keys.has(filter.id));
              if (removed) {
                onChange(removed.without);
              }
            }}
          >
            {active.map(filter => (
              <Tag key={filter.id} id={filter.id} textValue={describe(filter)}>
                {describe(filter)}
              </Tag>
            ))}
          </TagGroup>
          <Button
            size="small"
            variant="tertiary"
            onPress={() => {
              setCleared(filters);
              onChange({});
            }}
          >
            {t('filters.clear')}
          </Button>
        </Flex>
      </div>
    </>
  );
}

function useDescription(checks: Checks): (filter: ActiveFilter) => string {
  const { t } = useReadinessTranslation();
  const filterName = useFilterName();
  const words = useFilterWords(checks);
  const filterText = useVerificationFilterText();
  const { date } = useDateFormat();

  return filter => {
    switch (filter.name) {
      case 'q':
        return t('filters.searched', { text: filter.value });
      case 'changedSince':
        return t('filters.changedSince', { date: date(filter.value) });
      case 'mine':
        return t('filters.mine');
      case 'check':
      case 'answer': {
        const [check, ...rest] = filter.value.split(':');
        if (filter.open) {
          return t('filters.open', { name: checks.titleOf(check) });
        }
        const value = rest.join(':');
        return t('filters.is', {
          name: checks.titleOf(check),
          value:
            filter.name === 'check'
              ? t(`common.status.${value as CheckStatus}`)
              : value,
        });
      }
      case 'verdictVerification':
        return t(`filters.ready.${filter.value as Assurance}`);
      case 'monitoringVerification':
        return t(`filters.monitored.${filter.value as Assurance}`);
      case 'verification':
        if (filter.unverified && filter.value) {
          return t('filters.unverified', {
            name: checks.titleOf(filter.value),
          });
        }
        return t(
          'filters.is',
          filter.unverified
            ? {
                name: t('filters.name.verification'),
                value: t('filters.verification.unverified'),
              }
            : filterText(filter.value),
        );
      default:
        return t('filters.is', {
          name: filterName(filter.name),
          value: words[filter.name].nameOf(filter.value),
        });
    }
  };
}
