import { contracts } from '@lib/contracts';
import { publishedOf, randomOf } from '@lib/testing';
import { noClosures } from '../../apps/projection/src/directory/closures';
import { documentsFor } from '../../apps/projection/src/feed/documents';
import { makingBy, ours } from '../../apps/projection/src/feed/made';
import { ingest } from '../../apps/projection/src/journal/ingest';
import type { ViewHead, ViewWrite } from '../../apps/projection/src/store/views.port';
import { views } from '../../apps/projection/src/views/registry';
import { toldOfCases } from '../timeliness/told-of-cases';

const rows = toldOfCases(randomOf(7)).map((event) => ingest(publishedOf(event).value));
const ids = [...new Set(rows.map(({ sourceRecord }) => sourceRecord))];
const made = documentsFor(ids, rows, []);
const heads = made.map(
  ({ expected: _, terms: __, area: ___, body: ____, ...head }): ViewHead => ({ ...head, revision: 1 }),
);
const again = (making = ours) => documentsFor(ids, rows, heads, noClosures, making);
const titled = contracts.find(({ type }) => JSON.parse(rows[0]!.event).type === type)!;
const said = (documents: readonly ViewWrite[]) =>
  documents.map(({ body, area, terms }) => `${body}\n${area}\n${terms}`);

describe('what a document was made by', () => {
  it('is the same while nothing changes: then no document is made again', () => {
    expect(again()).toEqual([]);
    expect(makingBy().made).toBe(ours.made);
  });

  it('is other when a title in a contract is: all documents are made again, and only those words change', () => {
    const edited = contracts.map((contract) =>
      contract === titled ? { ...contract, title: 'Another title' } : contract,
    );
    const other = makingBy({ contracts: edited });
    expect(other.made).not.toBe(ours.made);
    const documents = again(other);
    expect(documents).toHaveLength(made.length);
    expect(said(documents)).not.toEqual(said(made));
    expect(said(documents).map((text) => text.replaceAll('"Another title"', JSON.stringify(titled.title)))).toEqual(
      said(made),
    );
  });

  it.each([
    ['the law’s catalogue', { catalogue: 'with another word' }],
    ['a case page', { casework: 'with another word' }],
    [
      'the version of a view',
      { views: views.map((view, index) => ({ ...view, version: view.version + Number(index === 1) })) },
    ],
  ])('is other when %s is: all documents are made again, and say the same', (_, given) => {
    const documents = again(makingBy(given));
    expect(documents).toHaveLength(made.length);
    expect(said(documents)).toEqual(said(made));
    for (const document of documents)
      expect(document.from).not.toBe(
        made.find(({ id, layer }) => id === document.id && layer === document.layer)!.from,
      );
  });
});
