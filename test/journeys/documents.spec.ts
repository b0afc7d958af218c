import { createHash } from 'node:crypto';
import { Area } from './area';
import { childWithPlan } from './child-with-plan';

const pdf = Buffer.from('%PDF-1.7 an audiogram that nobody made');
const digestOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

describe('a document of a plan', () => {
  let area: Area;
  beforeAll(async () => {
    area = await Area.start({ from: '2026-11-20T09:00:00.000Z' });
  });
  afterAll(() => area.end());

  const put = async (bytes: Uint8Array<ArrayBuffer>, digest = digestOf(bytes), type = 'application/octet-stream') =>
    (await area.as('sen-case-officer')).ask(`/v1/documents/${digest}`, {
      ...{ method: 'PUT', raw: bytes, headers: { 'content-type': type } },
    });

  it('is for whoever may see the fact that names it, and for nobody else', async () => {
    const { ids, tell } = childWithPlan(area);
    const digest = digestOf(pdf);
    const { id } = await tell('education.document-attached', {
      ...{ attachedOn: '2026-06-01', name: 'Audiogram of May', mediaType: 'application/pdf' },
      ...{ bytes: pdf.length, digest, ofCase: ids.planReference },
    });
    const officer = await area.as('sen-case-officer');
    const address = `/v1/children/${id}/documents/${digest}`;
    const untilPut = await officer.ask(address);
    expect((await put(pdf)).body).toEqual({ digest, bytes: pdf.length });
    expect((await put(pdf)).status).toBe(200);
    const found = await officer.ask(address);
    expect([found.status, found.text]).toEqual([200, pdf.toString()]);
    expect(found.headers.get('content-disposition')).toBe("attachment; filename*=UTF-8''Audiogram%20of%20May.pdf");

    const elsewhere = await (await area.as('senco', { organisation: 'hill-top-nursery' })).ask(address);
    const ofNobody = await officer.ask(`/v1/children/AAAAAAAAAAAAAAAAAAAAAA/documents/${digest}`);
    const other = childWithPlan(area);
    const { id: otherId } = await other.tell('education.ehc-plan-in-force', {
      ...{ madeOn: '2025-07-06', planReference: other.ids.planReference },
    });
    const ofAnother = await officer.ask(`/v1/children/${otherId}/documents/${digest}`);
    const unknown = await officer.ask(`/v1/children/${id}/documents/${'0'.repeat(64)}`);
    for (const each of [untilPut, elsewhere, ofNobody, ofAnother, unknown]) {
      expect(each.status).toBe(404);
      expect(each.text).not.toContain('Audiogram');
    }
    expect([untilPut.body, ofAnother.body].map((body) => (body as { detail: string }).detail)).toEqual(
      Array(2).fill((unknown.body as { detail: string }).detail),
    );
  });

  it('is taken by its bytes: of a known kind, not too large, and what the address says', async () => {
    const script = Buffer.from('<script>alert(1)</script>');
    const faults = [await put(script), await put(pdf, '0'.repeat(64)), await put(Buffer.alloc(0))];
    expect(faults.map(({ status }) => status)).toEqual([400, 400, 400]);
    const large = Buffer.alloc(10_000_001);
    pdf.copy(large);
    expect((await put(large)).status).toBe(400);
    expect((await put(pdf, digestOf(pdf), 'application/pdf')).status).toBe(415);
  });
});
