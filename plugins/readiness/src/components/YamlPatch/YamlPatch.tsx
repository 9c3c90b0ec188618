// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { codeBlock } from '../codeBlock';
import { MarkedYaml } from './MarkedYaml';

interface YamlPatchProps {
  patch: string;
  label: string;
}

/** Lines for a catalog file, with placeholders highlighted. @internal */
export function YamlPatch({ patch, label }: YamlPatchProps) {
  return (
    // Long lines scroll: without a tab stop the keyboard could not.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <pre className={codeBlock} role="region" aria-label={label} tabIndex={0}>
      <code>
        <MarkedYaml text={patch} />
      </code>
    </pre>
  );
}
