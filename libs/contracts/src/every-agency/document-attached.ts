import { IsInt, IsOptional, Matches, Max, Min } from 'class-validator';
import { AboutFact } from '../about-fact';
import { AboutChild, ChildIdentity } from '../child-identity';
import { type Agency, type Contract, contract } from '../contract';
import { bryony as child, toldByCouncil, toldBySocialCare, toldByTrust } from '../example-told';
import { Corrects, Holds, IsPastDay, IsReference, IsText, NotPersonal, OneOf, Personal, Says } from '../fields';

/** What a document may be. It is looked at by how its bytes begin. */
export const documentMediaTypes = [
  'application/pdf',
  'image/png',
  'image/jpeg',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
] as const;

/** Of one document, in bytes. */
export const mostDocumentBytes = 10_000_000;

class DocumentAttached {
  @AboutChild() child!: ChildIdentity;
  @Says('Attached on') @IsPastDay() attachedOn!: string;
  @Says('Name', 'What the document is called.') @Personal() @IsText(200) name!: string;
  @Says('Kind of file') @OneOf([...documentMediaTypes]) mediaType!: string;
  @Says('Bytes', 'How many it has.') @NotPersonal() @IsInt() @Min(1) @Max(mostDocumentBytes) bytes!: number;
  @Says('Digest', 'SHA-256 of its bytes, in hexadecimal: under it they are put and got.')
  @NotPersonal()
  @Matches(/^[0-9a-f]{64}$/, { message: 'digest must be a SHA-256 in hexadecimal: 64 digits and small letters' })
  digest!: string;
  @Says('Of what', 'The plan or advice that it belongs to.') @IsOptional() @Holds(AboutFact) of?: AboutFact;
  @Says('Reference of the case that it is about') @IsOptional() @IsReference() ofCase?: string;
  @Corrects() corrects?: string;
}

// A class for each: what one agency says can then change without the others'.
export class EducationDocumentAttachedV1 extends DocumentAttached {}
export class HealthDocumentAttachedV1 extends DocumentAttached {}
export class SocialCareDocumentAttachedV1 extends DocumentAttached {}

type Example = Pick<Contract['example'], 'id' | 'source' | 'subject'>;

/** A document belongs to a plan or to advice: its digest is told, and its bytes are put beside. */
const documentAttached = (agency: Agency, data: new () => DocumentAttached, told: Example): Contract =>
  contract<DocumentAttached>({
    type: `${agency}.document-attached.v1`,
    title: 'Document attached',
    description:
      'A document of a plan or of advice, by the digest of its bytes. Whoever may see this fact may have the bytes, and nobody else.',
    kind: 'step',
    sensitivity: 'ordinary',
    occurredOn: 'attachedOn',
    resource: 'documents',
    data,
    example: {
      ...{ ...told, time: '2026-05-20T16:05:00Z' },
      data: {
        ...{
          child,
          attachedOn: '2026-05-20',
          name: 'Audiogram of 12 May',
          mediaType: 'application/pdf',
          bytes: 48_213,
        },
        digest: 'b7e23ec29af22b0b4e41da31e868d57226121c84e7c0a1f1f9a1f3b2c4d5e6f7',
      },
    },
  });

export const educationDocumentAttachedV1 = documentAttached('education', EducationDocumentAttachedV1, {
  ...{ ...toldByCouncil, id: 'document-ey-5520-1' },
});
export const healthDocumentAttachedV1 = documentAttached('health', HealthDocumentAttachedV1, {
  ...{ ...toldByTrust, id: 'document-55012-1' },
});
export const socialCareDocumentAttachedV1 = documentAttached('social-care', SocialCareDocumentAttachedV1, {
  ...{ ...toldBySocialCare, id: 'document-90211-1' },
});
