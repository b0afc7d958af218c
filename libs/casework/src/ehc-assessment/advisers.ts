import { educationalAdviceV1, healthAdviceV1, socialCareAdviceV1, viewsV1 } from '@lib/contracts';
import type { Adviser } from '../case-kind';

const regulation = (paragraph: string): string => `SEND Regulations 2014, regulation ${paragraph}`;

/** All of regulation 6(1) and (2), in its order, except those who are asked in the place of a school that there is not. */
export const advisers: readonly Adviser[] = [
  {
    id: 'family',
    title: 'The child’s parent or the young person',
    citation: regulation('6(1)(a)'),
    contract: viewsV1,
  },
  {
    id: 'setting',
    title: 'Educational advice: the head teacher, the SENCO or the setting',
    citation: regulation('6(1)(b)'),
    adviceFrom: 'school',
    contract: educationalAdviceV1,
  },
  {
    id: 'sensoryImpairmentTeacher',
    title: 'A qualified teacher of deaf, vision-impaired or multi-sensory-impaired children',
    onlyWhen:
      'Where the child is deaf, vision-impaired or both, unless whoever gives the educational advice is qualified.',
    citation: regulation('6(2)'),
    adviceFrom: 'sensory-impairment-teacher',
    contract: educationalAdviceV1,
  },
  {
    id: 'health',
    title: 'Health: medical advice',
    citation: regulation('6(1)(c)'),
    adviceFrom: 'health',
    contract: healthAdviceV1,
  },
  {
    id: 'educationalPsychologist',
    title: 'Psychological advice: an educational psychologist',
    citation: regulation('6(1)(d)'),
    adviceFrom: 'educational-psychology',
    contract: educationalAdviceV1,
  },
  {
    id: 'socialCare',
    title: 'Social care',
    citation: regulation('6(1)(e)'),
    adviceFrom: 'social-care',
    contract: socialCareAdviceV1,
  },
  {
    id: 'others',
    title: 'Others',
    onlyWhen: 'Whomever else the council thinks right, or the parent or young person reasonably asks it to ask.',
    citation: regulation('6(1)(f) and (h)'),
    adviceFrom: 'other',
    contract: educationalAdviceV1,
  },
  {
    id: 'preparationForAdulthood',
    title: 'Preparation for adulthood and independent living',
    onlyWhen: 'From year 9 on.',
    citation: regulation('6(1)(g)'),
    adviceFrom: 'preparation-for-adulthood',
    contract: educationalAdviceV1,
  },
];
