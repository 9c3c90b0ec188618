// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { useEffect, useRef, useState } from 'react';
import { SearchField } from '@backstage/ui';
import useDebounce from 'react-use/esm/useDebounce';
import { useReadinessTranslation } from '../../translation';

interface SearchBoxProps {
  value: string;
  onChange: (value: string) => void;
}

/** A search that waits until the typing pauses. @internal */
export function SearchBox({ value, onChange }: SearchBoxProps) {
  const { t } = useReadinessTranslation();
  const [text, setText] = useState(value);
  const sent = useRef(value);

  // The back button and "clear filters" change it from outside.
  useEffect(() => {
    if (value !== sent.current) {
      sent.current = value;
      setText(value);
    }
  }, [value]);

  useDebounce(
    () => {
      if (text.trim() !== sent.current) {
        sent.current = text.trim();
        onChange(text.trim());
      }
    },
    300,
    [text],
  );

  return (
    <SearchField
      label={t('filters.search')}
      placeholder={t('filters.searchPlaceholder')}
      size="small"
      value={text}
      onChange={setText}
    />
  );
}
