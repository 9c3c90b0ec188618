// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors

const LICENSE_FILE =
  /^(?:(?:mit|apache(?:[-_]?2(?:\.0)?)?|bsd|a?gpl|lgpl|mpl|isc|epl|eupl|cc0|artistic)[-_.])?(?:un)?licen[cs]e(?:[._ -][^/]*)?$|^copying(?:[._-]?(?:lesser|lib|v\d|[al]?gpl|mit|bsd)[^/]*|\.[^/]*)?$/i;

/** A list of other people's licences, texts beside the licence itself, and licences of what is no code. */
const NOT_OURS =
  /third[-_ ]?part|notices?|dependenc|3rd|vendor|bundled|header|template|checker|(?:^|[-_. ])docs?$|documentation|[-_. ](?:docs?|content|media|assets|fonts?|icons?|images?|logos?|data)\b|\.(?:py|js|mjs|cjs|ts|tsx|go|java|kt|rb|rs|php|cs|sh|ya?ml|json|toml|xml|lock|svg|png)$/i;

/** `LICENSE.de.md`, `LICENSE_zh-CN`: the licence again, in another language. */
const TRANSLATION =
  /[._-](?:de|fr|es|it|pt|nl|pl|ru|uk|cs|sv|da|fi|no|nb|tr|ja|ko|ar|he|hi|vi|id|zh)(?:[-_](?:[a-z]{2}|hans|hant))?(?:\.(?:md|txt|rst|html))?$/i;

/** Texts that mention licences, so that nothing can be said from there being no other. */
const SAYS_SOMETHING =
  /^(?:licen[cs]es(?:\.(?:md|txt|rst|html))?|copyright(?:s)?(?:\.(?:md|txt))?|eula(?:\.\w+)?|legal(?:\.(?:md|txt))?|terms(?:\.(?:md|txt))?)$/i;

export function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** Whether a file's name says that it is the licence of the code beside it. @internal */
export function isLicenseFile(path: string): boolean {
  const name = nameOf(path);
  return LICENSE_FILE.test(name) && !NOT_OURS.test(name);
}

/** Whether a licence file is a translation of another. @internal */
export function isTranslation(path: string): boolean {
  return TRANSLATION.test(nameOf(path));
}

/** Whether a file speaks of licences without being one. @internal */
export function speaksOfLicenses(path: string): boolean {
  return SAYS_SOMETHING.test(nameOf(path));
}

/** Whether a file is a text in a folder for licences: `licenses/mit.txt`. @internal */
export function isInLicenseFolder(path: string): boolean {
  const [folder, name] = path.split('/').slice(-2);
  return (
    name !== undefined &&
    /^(?:licen[cs]es?|legal|copying)$/i.test(folder) &&
    /^[^.]+$|\.(?:txt|md|rst|html|pdf)$/i.test(name)
  );
}

const OPEN_CORE =
  /^(?:ee|enterprise|enterprise[-_]edition|commercial|premium|pro|paid|proprietary|cloud[-_]ee)$/i;

/** The folder of a path whose code has a licence of its own in projects with an open core: `ee`, `enterprise`. @internal */
export function openCoreFolderOf(path: string): string | undefined {
  const parts = path.split('/');
  const index = parts.slice(0, -1).findIndex(part => OPEN_CORE.test(part));
  return index === -1 ? undefined : parts.slice(0, index + 1).join('/');
}
