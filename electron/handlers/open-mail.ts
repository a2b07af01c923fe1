import { shell } from 'electron';
import { z } from 'zod';
import {
  isOneMailAddress,
  LONGEST_MAIL_ADDRESS,
  LONGEST_SUBJECT,
  mailAddressOf,
} from '../../shared/formats/mail-address.ts';
import type { MailFailure, MailToWrite } from '../../shared/platform.ts';
import { fail, type Result, succeed } from '../../shared/result.ts';
import { handle } from '../ipc.ts';

/** The arguments of a call that begins a mail: one person, one line of subject, plain words. */
const mailArguments = z.tuple([
  z
    .strictObject({
      to: z.string().refine(isOneMailAddress),
      subject: z
        .string()
        .max(LONGEST_SUBJECT)
        .regex(/^\P{Cc}*$/u),
      body: z
        .string()
        .max(LONGEST_MAIL_ADDRESS)
        .regex(/^[\P{Cc}\n\t]*$/u),
    })
    .refine((mail) => mailAddressOf(mail).length <= LONGEST_MAIL_ADDRESS),
]) satisfies z.ZodType<[MailToWrite]>;

/** Answers "open the mail program": the address is made here, so it is a mailto whatever was asked. */
export function answerOpenMail(): void {
  handle('open-mail', mailArguments, (_window, mail) => openMail(mail));
}

async function openMail(mail: MailToWrite): Promise<Result<void, MailFailure>> {
  try {
    await shell.openExternal(mailAddressOf(mail));
    return succeed(undefined);
  } catch {
    return fail({ kind: 'no-mail-program' });
  }
}
