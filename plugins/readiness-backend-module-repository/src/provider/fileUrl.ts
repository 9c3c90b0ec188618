// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { Place } from './place/types';

function encode(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}

/** The page of a place in a file; a local folder has none. @internal */
export function fileUrl(
  place: Place,
  at: { path?: string; line?: number },
): string | undefined {
  if (place.type === 'local') {
    return undefined;
  }
  if (place.type === 'other' || at.path === undefined) {
    return place.url;
  }
  const blob = place.type === 'github' ? 'blob' : '-/blob';
  const ref = encodeURIComponent(place.ref ?? 'HEAD');
  const line = at.line ? `#L${at.line}` : '';
  return `${place.url}/${blob}/${ref}/${encode(at.path)}${line}`;
}
