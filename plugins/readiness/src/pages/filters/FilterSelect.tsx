// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { Select } from '@backstage/ui';
import { useNumberFormat } from '../../hooks/useNumberFormat';
import { useReadinessTranslation } from '../../translation';

/** A value that can be chosen. @internal */
export interface FilterOption {
  id: string;
  label: string;
  /** How many services it lists beside the other filters; absent while it is not known. */
  count?: number;
}

interface FilterSelectProps {
  label: string;
  options: FilterOption[];
  /** What can be chosen is not known yet. */
  loading?: boolean;
  value: readonly string[] | undefined;
  onChange: (value: string[]) => void;
}

// Lists that do not fit on a screen can be searched.
const longList = 8;

/** One filter of several values. @internal */
export function FilterSelect(props: FilterSelectProps) {
  const { label, options, loading = false, value = [], onChange } = props;
  const { t } = useReadinessTranslation();
  const numberOf = useNumberFormat();
  return (
    <Select
      label={label}
      placeholder={t('filters.any')}
      selectionMode="multiple"
      search={
        options.length > longList
          ? { placeholder: t('filters.find') }
          : undefined
      }
      options={
        loading && options.length === 0
          ? [{ id: 'loading', label: t('common.loading'), disabled: true }]
          : options.map(({ id, label: name, count }) => ({
              id,
              label:
                count === undefined
                  ? name
                  : t('filters.counted', { name, number: numberOf(count) }),
            }))
      }
      value={[...value]}
      onChange={keys =>
        onChange((keys as readonly (string | number)[]).map(String))
      }
    />
  );
}
