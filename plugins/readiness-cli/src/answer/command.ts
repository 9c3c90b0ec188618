// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { defineCommand } from '../cli/Command';
import { CliError } from '../cli/CliError';
import { AnswerDraft } from '../draft/AnswerDraft';
import { Portal } from '../portal/Portal';
import { loadSubjects } from '../subjects/loadSubjects';
import { createStyle } from '../terminal/createStyle';
import { FileToEdit } from '../writing/FileToEdit';
import { reportText } from './AnswerReport';
import type { Prompts } from './ask/Prompts';
import { canAsk, interview, promptsIn } from './askPerson';
import { chooseSubject, unreadOf } from './chooseSubject';
import { conclude, type Decision } from './conclude';
import { decideByAsking } from './decideByAsking';
import { readGiven } from './readGiven';
import { takeGiven } from './takeGiven';
import { withLinesToCopy } from './withLinesToCopy';

/** `readiness answer`. @internal */
export const answerCommand = defineCommand({
  usage: '[options] [entity]',
  description:
    'Asks what is open for an entity, blockers first, and writes the answers into its catalog file. Without a terminal, answers are given with --set.',
  arguments: [
    {
      name: 'entity',
      description:
        'its name or ref, such as shop or component:default/shop; may be left out if there is only one',
    },
  ],
  options: {
    in: {
      type: 'string',
      value: 'PATH',
      multiple: true,
      description:
        'look for the entity in this file or folder; default: the current folder',
    },
    set: {
      type: 'string',
      value: 'CHECK=VALUE',
      multiple: true,
      description: 'answer this, and ask nothing',
    },
    'set-file': {
      type: 'string',
      value: 'FILE',
      description:
        'answer what this JSON file says, {"license": "MIT"}, and ask nothing; - reads the input',
    },
    all: {
      type: 'boolean',
      description: 'also ask what is only recommended',
    },
    'dry-run': {
      type: 'boolean',
      description: 'show what would change, and write nothing',
    },
    portal: {
      type: 'string',
      value: 'URL',
      description:
        'ask by the checklists, related entities and observations of this portal; its token is in READINESS_TOKEN',
    },
    'no-repository': {
      type: 'boolean',
      description: 'do not read the repository around the files',
    },
    json: { type: 'boolean', description: 'write the result as JSON' },
    checklist: {
      type: 'string',
      value: 'FILE',
      multiple: true,
      description: 'ask by this checklist instead of the built-in one',
    },
  },
  examples: [
    'readiness answer',
    'readiness answer shop --set license=MIT --set messaging=none --dry-run',
  ],
  async run({ options, args, terminal }) {
    const [name, more] = args;
    if (more !== undefined) {
      throw new CliError(`"${more}" is one entity too many.`, {
        fix: 'Answer for one entity at a time; folders are given with --in.',
      });
    }
    if (options.portal !== undefined && options.checklist) {
      throw new CliError('--portal and --checklist do not go together.', {
        fix: 'A portal evaluates by its own checklists. Leave one of them out.',
      });
    }
    const given = await readGiven(options, terminal);
    const asks = !given.isGiven && canAsk(terminal);
    if (!given.isGiven && !asks) {
      throw new CliError('There is no terminal to ask in.', {
        fix: 'Give the answers with --set CHECK=VALUE or --set-file FILE; "readiness check" lists what is open.',
      });
    }
    const loaded = await loadSubjects({
      paths: options.in ?? [],
      checklists: options.checklist ?? [],
      readsRepository: !options['no-repository'],
      portal:
        options.portal === undefined
          ? undefined
          : new Portal(options.portal, terminal),
      terminal,
    });
    const unread = given.isGiven ? unreadOf(loaded) : undefined;
    if (unread) {
      throw await withLinesToCopy(
        unread,
        loaded,
        given.answers,
        terminal.now(),
      );
    }
    const prompts = asks ? promptsIn(terminal) : undefined;
    const subject = await chooseSubject({
      loaded,
      text: name ?? given.entityRef,
      prompts,
    });
    const file = await FileToEdit.open(subject.absolutePath, subject.file);
    const draft = await AnswerDraft.open(subject);
    let decide: (diff: string) => Promise<Decision> = async () => 'write';
    if (prompts) {
      warnOfRefusal(file, subject.entityRef, prompts);
      const end = await interview({
        draft,
        subject,
        prompts,
        isAll: options.all ?? false,
      });
      const style = createStyle(terminal.stderr, terminal.env);
      decide = decideByAsking({ end, prompts, subject, terminal, style });
    } else {
      await takeGiven(draft, given.answers);
    }
    const { report, code } = await conclude({
      subject,
      draft,
      file,
      terminal,
      dryRun: options['dry-run'] ?? false,
      decide,
    });
    terminal.stdout.write(
      options.json
        ? `${JSON.stringify(report, null, 2)}\n`
        : reportText(report, terminal),
    );
    return code;
  },
});

/** Known before anything is asked: the answers can only be copied. */
function warnOfRefusal(
  file: FileToEdit,
  entityRef: string,
  prompts: Prompts,
): void {
  const edited = file.edit(entityRef, {});
  if ('refused' in edited) {
    prompts.warn([
      edited.refused.message,
      'The lines to copy are shown at the end.',
    ]);
  }
}
