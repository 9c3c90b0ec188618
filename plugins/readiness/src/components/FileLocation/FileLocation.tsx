// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { readinessTranslationRef } from '../../translation';
import { ExternalLink, safeUrl } from '../ExternalLink';

interface FileLocationProps {
  location: { file: string; line?: number; column?: number };
}

/** A file and a line; a link to that line where the file has an address. @internal */
export function FileLocation({ location }: FileLocationProps) {
  const { t } = useTranslationRef(readinessTranslationRef);
  const { file, line, column } = location;
  let words = file;
  if (line !== undefined) {
    words =
      column === undefined
        ? t('entity.findings.line', { file, line: String(line) })
        : t('entity.findings.lineColumn', {
            file,
            line: String(line),
            column: String(column),
          });
  }
  const url = safeUrl(file);
  if (!url) {
    return <>{words}</>;
  }
  // GitHub, GitLab and Gitea all take #L12.
  const href =
    line === undefined || url.includes('#') ? url : `${url}#L${line}`;
  return <ExternalLink href={href}>{words}</ExternalLink>;
}
