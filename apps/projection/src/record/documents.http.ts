import { createHash } from 'node:crypto';
import type { Viewer } from '@lib/access';
import { DOCUMENTS, type Documents, faultOfDocument } from '@lib/documents';
import { Caller, Documented, MayUse, onlyParameters, Problem } from '@lib/http';
import { Body, Controller, Get, Header, Inject, Param, Put, Query, Req, Res } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import type { FastifyReply } from 'fastify';
import type { RecordedFact } from './child-record';
import { OpenChild } from './open-child.handler';

const isDigest = (text: string): boolean => /^[0-9a-f]{64}$/.test(text);
const attached = /^[a-z-]+\.document-attached\.v\d+$/;

/** A document that is kept. */
export interface DocumentKept {
  readonly digest: string;
  readonly bytes: number;
}

/** Bytes are put before or after the fact that names them: without one, nobody may have them. */
@Controller('v1/documents/:digest')
@MayUse('system:education', 'system:health', 'system:social-care', 'sen-case-officer', 'dco', 'social-worker')
export class PutDocumentController {
  constructor(@Inject(DOCUMENTS) private readonly documents: Pick<Documents, 'put'>) {}

  @Put()
  @Header('cache-control', 'no-store')
  @Documented({
    id: 'putDocument',
    tag: 'Telling',
    summary: 'Keep the bytes of a document that a fact names by their digest',
    description:
      'A PDF, a PNG, a JPEG or a Word document of at most 10,000,000 bytes, looked at by how it begins. Tell `document-attached` with the same ' +
      'digest: whoever may see that fact may have the bytes. The same bytes again change nothing, and the answer is the same.',
    path: { digest: 'SHA-256 of the bytes, in hexadecimal.' },
    bytes: { says: 'The document.' },
    answers: { 200: { says: 'It is kept.', type: 'DocumentKept' } },
    problems: ['invalid-query'],
  })
  async put(@Param('digest') digest: string, @Body() body: unknown): Promise<DocumentKept> {
    const bytes = body instanceof Uint8Array ? body : new Uint8Array();
    const isSame = isDigest(digest) && createHash('sha256').update(bytes).digest('hex') === digest;
    const fault =
      faultOfDocument(bytes) ?? (isSame ? undefined : 'Its bytes have another digest than the address says.');
    if (fault)
      throw new Problem('invalid-query', 'The document cannot be kept.', [
        { pointer: '/digest', code: 'document', message: fault },
      ]);
    await this.documents.put({ digest, bytes });
    return { digest, bytes: bytes.length };
  }
}

/** The documents of one child: each for whoever may see the fact that names it. */
@Controller('v1/children/:id/documents/:digest')
@MayUse('sen-case-officer', 'dco', 'social-worker', 'caldicott-guardian', 'senco', 'parent')
export class DocumentsController {
  constructor(
    @Inject(QueryBus) private readonly queries: QueryBus,
    @Inject(DOCUMENTS) private readonly documents: Pick<Documents, 'get'>,
  ) {}

  @Get()
  @Header('cache-control', 'no-store')
  @Documented({
    id: 'getDocument',
    tag: 'Children',
    summary: 'The bytes of a document that is attached to a plan or to advice',
    description:
      'Where a fact that stands in the record, and that you may see, names it. A document that is not there, one that nobody has put and one ' +
      'that is not for you have one answer. Audited.',
    path: {
      id: 'An id of the child: of any of its source records. All of them keep resolving.',
      digest: 'The digest that the fact names.',
    },
    answers: { 200: { says: 'The document, to be saved.', mediaType: 'application/octet-stream' } },
    problems: ['not-found'],
  })
  async get(
    @Param('id') id: string,
    @Param('digest') digest: string,
    @Query() query: object,
    @Caller() viewer: Viewer,
    @Req() request: { readonly id: string },
    @Res() reply: FastifyReply,
  ): Promise<void> {
    onlyParameters(query, []);
    const record = await this.queries
      .execute(new OpenChild(id, viewer, {}, 'openDocument', request.id))
      .catch(undefinedWhereNotFound);
    const fact = record?.facts.find((each) => names(each, digest));
    const found = fact && (await this.documents.get(digest));
    if (!found) throw new Problem('not-found', 'No such document is attached to this record, or you may not see it.');
    const name = encodeURIComponent(String(fact.content.name));
    await reply
      .header('content-type', 'application/octet-stream')
      .header('content-disposition', `attachment; filename*=UTF-8''${name}.${endings[String(fact.content.mediaType)]}`)
      .send(Buffer.from(found.bytes));
  }
}

/** A child who is not there, or not for this viewer, has no document: that is said in the same words. */
function undefinedWhereNotFound(error: unknown): undefined {
  if (!(error instanceof Problem) || error.slug !== 'not-found') throw error;
}

const names = ({ type, status, content }: RecordedFact, digest: string): boolean =>
  attached.test(type) && status === 'stands' && content.digest === digest;

const endings: Readonly<Record<string, string>> = {
  'application/pdf': 'pdf',
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'docx',
};
