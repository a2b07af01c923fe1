import { expect, test } from 'vitest';
import { draftOf, finished } from '../../../../renderer/features/person/facts/fact-draft.ts';
import type { Fact } from '../../../../shared/domain/fact.ts';

test('what somebody agreed to about their health stays when the words of a like are mended', () => {
  const like: Fact = {
    id: 'like',
    regularId: 'bill',
    kind: 'preference',
    text: 'decaf, for his hart',
    layer: 'face-up',
    origin: 'told us',
    at: '2026-11-20T09:00:00',
    health: { givenAt: '2026-11-20T09:00:00', how: 'said at the counter', wordingVersion: 1 },
  };
  const draft = { ...draftOf(like, 'Bill'), text: 'decaf, for his heart' };
  const done = finished(draft, like, 'Bill', '2026-12-01T09:00:00');
  expect(done).toMatchObject({ ok: true, value: { text: draft.text, health: like.health } });
});
