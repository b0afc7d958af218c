/** Types of special educational need as the yearly SEN2 return codes them. */
export const senNeeds = {
  SPLD: 'Specific learning difficulty',
  MLD: 'Moderate learning difficulty',
  SLD: 'Severe learning difficulty',
  PMLD: 'Profound and multiple learning difficulty',
  SEMH: 'Social, emotional and mental health',
  SLCN: 'Speech, language and communication needs',
  HI: 'Hearing impairment',
  VI: 'Vision impairment',
  MSI: 'Multi-sensory impairment',
  PD: 'Physical disability',
  ASD: 'Autistic spectrum disorder',
  DS: 'Down syndrome',
  OTH: 'Other difficulty or disability',
} as const;

/** Pathways of health services to which a child is referred. */
export const pathways = {
  autism: 'Autism',
  adhd: 'ADHD',
  speechAndLanguage: 'Speech and language therapy',
  occupationalTherapy: 'Occupational therapy',
  physiotherapy: 'Physiotherapy',
  communityPaediatrics: 'Community paediatrics',
  camhs: 'Child and adolescent mental health',
  audiology: 'Audiology',
  vision: 'Vision',
} as const;
