import assert from 'node:assert/strict';
import { knowUpcoming, usualSources, upcoming } from '../../../src/core/deadlines/upcoming';
import { deadlineKeys } from '../../../src/core/deadlines/deadlineKeys';
import { note, noteText } from '../../support/builders';

const zone = 'America/New_York';

function negotiation(folder: string, ...fields: readonly string[]) {
  return note(`companies/${folder}/negotiation.md`, noteText(['type: negotiation', ...fields]));
}

function dossier(folder: string, ...fields: readonly string[]) {
  return note(`companies/${folder}/dossier.md`, noteText(['type: company', ...fields]));
}

suite('The deadlines ahead', () => {
  test('are worked out in turns for very many notes, and known from then on', async () => {
    const notes = Object.freeze(
      ['acme', 'beta', 'gamma'].flatMap((name, at) => [
        dossier(name, `company: ${name}`, 'status: offer', `interview_on: 2026-12-0${at + 1}`),
        negotiation(name, `company: ${name}`, `deadline: 2026-12-0${5 - at}`),
      ]),
    );
    let turns = 0;
    await knowUpcoming(notes, zone, () => void (turns += 1));
    assert.ok(turns > notes.length, `${turns} turns`);
    const asked = { zone, sources: deadlineKeys };
    const known = upcoming(notes, asked);
    assert.deepEqual(known, upcoming([...notes], asked));
    upcoming(notes, asked).forEach((deadline, at) => assert.equal(deadline, known[at]));
    const elsewhere = { zone: 'Asia/Tokyo', sources: usualSources };
    assert.deepEqual(upcoming(notes, elsewhere), upcoming([...notes], elsewhere));
    assert.notDeepEqual(upcoming(notes, elsewhere), upcoming(notes, { zone, sources: usualSources }));
  });

  test('of a list that may still change are worked out anew', () => {
    const notes = [negotiation('acme', 'company: Acme', 'deadline: 2026-12-04')];
    assert.equal(upcoming(notes, { zone, sources: usualSources }).length, 1);
    notes.push(negotiation('beta', 'company: Beta', 'deadline: 2026-12-05'));
    assert.equal(upcoming(notes, { zone, sources: usualSources }).length, 2);
  });

  test('come in the order of time, each with its company', () => {
    const notes = [
      negotiation('beta', 'company: Beta', 'deadline: 2026-12-04'),
      negotiation(
        'acme',
        'company: Acme',
        'deadline: 2026-12-04T17:00[Europe/Berlin]',
        'my_deadline: 2026-12-02',
      ),
    ];
    assert.deepEqual(
      upcoming(notes, { zone, sources: usualSources }).map(({ company, key, instant, zone: own }) => [
        company,
        key,
        new Date(instant).toISOString(),
        own,
      ]),
      [
        ['Acme', 'my_deadline', '2026-12-03T05:00:00.000Z', zone],
        ['Acme', 'deadline', '2026-12-04T16:00:00.000Z', 'Europe/Berlin'],
        ['Beta', 'deadline', '2026-12-05T05:00:00.000Z', zone],
      ],
    );
  });

  test('are only those that were asked for', () => {
    const notes = [
      dossier('acme', 'company: Acme', 'next_action_on: 2026-12-01', 'interview_on: 2026-12-02'),
    ];
    assert.equal(upcoming(notes, { zone, sources: usualSources }).length, 0);
    assert.deepEqual(
      upcoming(notes, { zone, sources: deadlineKeys }).map(({ key }) => key),
      ['next_action_on', 'interview_on'],
    );
  });

  test('leave out what is decided, for the offer or for the company', () => {
    const offer = ['company: Acme', 'deadline: 2026-12-04'];
    const count = (...notes: Parameters<typeof upcoming>[0]) =>
      upcoming(notes, { zone, sources: deadlineKeys }).length;
    assert.equal(count(negotiation('acme', ...offer, 'status: Accepted')), 0);
    assert.equal(
      count(dossier('acme', 'company: Acme', 'status: declined'), negotiation('acme', ...offer)),
      0,
    );
    assert.equal(count(dossier('acme', 'company: Acme', 'status: offer'), negotiation('acme', ...offer)), 1);
  });

  test('take a zone that there is not as the zone of here', () => {
    const notes = [negotiation('a', 'company: A', 'deadline: 2026-12-04T17:00[Mars/Olympus]')];
    assert.deepEqual(
      upcoming(notes, { zone, sources: usualSources }).map(({ instant, zone: own }) => [instant, own]),
      [[Date.UTC(2026, 11, 4, 22), zone]],
    );
  });

  test('of an offset are shown in it', () => {
    const zones = ['2026-12-04T17:00+01:00', '2026-12-04T17:00Z'].map(
      written =>
        upcoming([negotiation('a', 'company: A', `deadline: ${written}`)], { zone, sources: usualSources })[0]
          ?.zone,
    );
    assert.deepEqual(zones, ['+01:00', 'UTC']);
  });
});
