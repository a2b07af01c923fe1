import { describe, expect, test } from 'vitest';
import type {} from '../../renderer/platform/desktop.ts';
import type { MailToWrite } from '../../shared/platform.ts';
import { shareTestShell } from './open-test-shell.ts';

const shell = shareTestShell();

const MAIL: MailToWrite = {
  to: 'benny@example.org',
  subject: 'A line from Corner Café',
  body: 'Dear Benny,\n\nhow good to hear about Saturday & Laura?',
};

/** What the shell answers to a mail, asked by its own page. */
function ask(...args: readonly unknown[]): unknown {
  const { standIn } = shell();
  const senderFrame = { url: 'app://the-usual/', origin: 'app://the-usual', parent: null };
  const call = { sender: standIn.contents(), senderFrame };
  return standIn.handlers.invoke.get('open-mail')?.(call, ...args);
}

describe('opening the mail program', () => {
  test('begins a mail with every word in its place', async () => {
    const { page, standIn } = shell();
    const before = page.url();
    const answer = await page.evaluate((mail) => window.theUsual?.openMail(mail), MAIL);
    expect(answer?.ok).toBe(true);
    const opened = new URL(standIn.record.opened.at(-1) ?? '');
    expect(opened.protocol).toBe('mailto:');
    expect(opened.pathname).toBe('benny@example.org');
    expect([...opened.searchParams]).toEqual([
      ['subject', MAIL.subject],
      ['body', MAIL.body.replaceAll('\n', '\r\n')],
    ]);
    expect(page.url()).toBe(before);
  });

  test('says when no program answers', async () => {
    const { page } = shell();
    const answer = await page.evaluate(
      (mail) => window.theUsual?.openMail({ ...mail, to: 'nobody@example.org' }),
      MAIL,
    );
    expect(answer).toEqual({ ok: false, failure: { kind: 'no-mail-program' } });
  });

  test('words that look like more headers stay words', async () => {
    await ask({
      ...MAIL,
      subject: 'Hello&bcc=all@example.org',
      body: '&cc=x@y\n?bcc=z@y%0Abcc:w@y',
    });
    const opened = new URL(shell().standIn.record.opened.at(-1) ?? '');
    expect([...opened.searchParams.keys()]).toEqual(['subject', 'body']);
    expect(opened.pathname).toBe('benny@example.org');
  });

  test.each([
    ['nothing', []],
    ['an address to open', ['https://elsewhere.test/']],
    ['a script', [{ ...MAIL, to: 'javascript:alert(1)' }]],
    ['a script that looks like an address', [{ ...MAIL, to: 'javascript:alert@example.org' }]],
    ['a file', [{ ...MAIL, to: 'file:///etc/passwd' }]],
    ['no address', [{ ...MAIL, to: '' }]],
    ['two addresses', [{ ...MAIL, to: 'a@example.org,b@example.org' }]],
    ['a copy for somebody else', [{ ...MAIL, to: 'a@example.org?bcc=b@example.org' }]],
    ['a hidden copy', [{ ...MAIL, to: 'a?bcc=b@example.org' }]],
    ['a copy that is encoded', [{ ...MAIL, to: 'a%0D%0ABcc%3Ab@example.org' }]],
    ['a new line in the address', [{ ...MAIL, to: 'a@example.org\r\nBcc: b@example.org' }]],
    ['a new line in the subject', [{ ...MAIL, subject: 'Hello\r\nBcc: b@example.org' }]],
    ['a new line of old machines in the subject', [{ ...MAIL, subject: 'Hello\rBcc: b@y.org' }]],
    ['a nothing in the words', [{ ...MAIL, body: 'a\0b' }]],
    ['an address without end', [{ ...MAIL, to: `${'a'.repeat(300)}@example.org` }]],
    ['a subject without end', [{ ...MAIL, subject: 'a'.repeat(201) }]],
    ['more words than an address holds', [{ ...MAIL, body: 'a'.repeat(2_001) }]],
    ['more words once they are encoded', [{ ...MAIL, body: 'é'.repeat(600) }]],
    ['something more', [{ ...MAIL, cc: 'b@example.org' }]],
    ['two mails', [MAIL, MAIL]],
  ])('%s is refused', (_what, args) => {
    const { record } = shell().standIn;
    const before = record.opened.length;
    expect(() => ask(...args)).toThrow('open-mail: not the agreed arguments');
    expect(record.opened).toHaveLength(before);
  });
});
