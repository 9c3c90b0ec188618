// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors

/** Beginnings of what others write and we cannot mend. Anything else fails the test that wrote it. */
const OF_OTHERS = [
  // Material UI 4, in Backstage's error panel, sign-in page and icon buttons
  'Warning: findDOMNode is deprecated and will be removed',
  // Backstage's router in the old frontend system
  '⚠️ React Router Future Flag Warning:',
  // The catalog's parser, about files of the real catalog that are templates
  'Keys with collection values will be stringified due to JS Object restrictions',
];

/** Whether we have to live with it. */
module.exports = function isOfOthers(text) {
  return OF_OTHERS.some(start => text.startsWith(start));
};
