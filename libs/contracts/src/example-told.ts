/** Who is told of in examples, and who tells: made up, as everybody here is. */
export const bryony = {
  givenName: 'Bryony',
  familyName: 'Limestone',
  dateOfBirth: '2022-09-14',
  nhsNumber: '9990000018',
};
export const fern = { givenName: 'Fern', familyName: 'Gale', dateOfBirth: '2010-05-04' };

export const toldByTrust = { source: '/agencies/northbank-nhs-trust', subject: 'EPR-55012' };
export const toldByCommunityHealth = { source: '/agencies/northbank-community-health', subject: 'NCH-2117' };
export const toldByNursery = { source: '/agencies/river-lane-nursery', subject: 'RLN-117' };
export const toldBySchool = { source: '/agencies/quarry-bank-school', subject: 'QBS-12' };
export const toldByCouncil = { source: '/agencies/northbank-council', subject: 'EY-5520' };
export const toldBySocialCare = { source: '/agencies/northbank-social-care', subject: 'LCS-90211' };
export const toldByFamily = { source: '/agencies/family', subject: 'FAM-204' };
