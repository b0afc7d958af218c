/** What one source tells of who a person is, as told: nothing checked yet. Every field may be missing, empty or wrong. */
export interface ToldIdentity {
  /** The source record's id. */
  readonly id: string;
  readonly givenName?: string;
  readonly familyName?: string;
  /** `YYYY-MM-DD` or `YYYYMMDD`. */
  readonly dateOfBirth?: string;
  readonly sex?: string;
  readonly postcode?: string;
  readonly address?: string;
  readonly nhsNumber?: string;
  /** Temporary or superseded: numbers that the source says were replaced by `nhsNumber`. */
  readonly formerNhsNumbers?: readonly string[];
  readonly upn?: string;
  readonly formerUpns?: readonly string[];
  readonly uln?: string;
  readonly parentNames?: readonly string[];
  /** Set where this is an identity that ended or is protected: it never meets another identity than its own kind. */
  readonly identity?: 'beforeAdoption' | 'restricted';
}

/** The same, normalised. Text is empty, and a day 0, where nothing usable is told. */
export interface Identity {
  readonly id: string;
  readonly given: string;
  readonly isUnnamed: boolean;
  readonly family: string;
  /** yyyymmdd. */
  readonly born: number;
  readonly sex: '' | 'female' | 'male';
  readonly postcode: string;
  readonly sector: string;
  readonly district: string;
  readonly address: string;
  readonly nhs: string;
  readonly formerNhs: readonly string[];
  readonly upn: string;
  readonly formerUpn: readonly string[];
  readonly uln: string;
  /** Names by line. */
  readonly parents: string;
  readonly identity: '' | 'beforeAdoption' | 'restricted';
}
