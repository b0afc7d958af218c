/** A form of an agency: what it would ask a family for. */
export interface Form {
  readonly form: string;
  readonly title: string;
  readonly agency: string;
  readonly asks: readonly string[];
}

const whoTheChildIs = ['givenName', 'familyName', 'dateOfBirth', 'nhsNumber', 'postcode', 'sex'] as const;

/** Forms of this area. An agency's own is a line here. */
export const forms: readonly Form[] = [
  {
    form: 'ehc-request',
    title: 'Request for an EHC needs assessment',
    agency: 'education',
    asks: [...whoTheChildIs, 'setting', 'areasOfNeed', 'concern', 'tried', 'whatHelps', 'views', 'wishes', 'telephone'],
  },
  {
    form: 'pathway-referral',
    title: 'Referral to a health pathway',
    agency: 'health',
    asks: [...whoTheChildIs, 'setting', 'areasOfNeed', 'concern', 'tried', 'telephone', 'language'],
  },
  {
    form: 'early-years-notification',
    title: 'Early-years notification',
    agency: 'education',
    asks: [...whoTheChildIs, 'areasOfNeed', 'concern', 'tried'],
  },
  {
    form: 'social-care-contact',
    title: 'Contact with social care',
    agency: 'social-care',
    asks: [...whoTheChildIs, 'setting', 'concern', 'telephone', 'language', 'parentalResponsibility'],
  },
];
