// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Select } from '@backstage/ui';
import { readinessTranslationRef } from '../../translation';

interface FilterSelectProps {
  label: string;
  options: { id: string; label: string }[];
  value: readonly string[] | undefined;
  onChange: (value: string[]) => void;
}

// Lists that do not fit on a screen can be searched.
const longList = 8;

/** One filter of several values. @internal */
export function FilterSelect(props: FilterSelectProps) {
  const { label, options, value = [], onChange } = props;
  const { t } = useTranslationRef(readinessTranslationRef);
  const known = new Set(options.map(option => option.id));
  // What the URL asks for stays visible, whether or not anything has it now.
  const all = [
    ...options,
    ...value.filter(id => !known.has(id)).map(id => ({ id, label: id })),
  ];
  return (
    <Select
      label={label}
      placeholder={t('filters.any')}
      selectionMode="multiple"
      search={
        all.length > longList ? { placeholder: t('filters.find') } : undefined
      }
      options={all}
      value={[...value]}
      onChange={keys =>
        onChange((keys as readonly (string | number)[]).map(String))
      }
    />
  );
}
