import type { Adviser } from './advice-plot';

/** Who at the council deals with assessments. */
export const caseOfficers = ['Ms Wren', 'Mr Heron', 'Ms Dunnock', 'Mr Plover', 'Ms Avocet'] as const;

export const reasonsForAsking = [
  'Two years of support at the setting have been reviewed four times and the gap grows.',
  'The family and the school agree that more is needed than the school can find by itself.',
  'School begins in September and nothing is in place.',
  'Has not been in a classroom for a full week since the spring.',
] as const;

export const reasonsAgainst = [
  'What is needed can be met from what is ordinarily available at the setting.',
  'The plan of support was begun this term and has not yet been reviewed.',
] as const;

export const comments = [
  'Section F does not say how often, nor who.',
  'She no longer has the hearing aid that it describes.',
  'We agree with the draft, and ask for the school by the river.',
  'It leaves out what the physiotherapist wrote.',
] as const;

/** What each body advises, in its own words. Whether social care knows the family is said beside its own. */
export const adviceOf = {
  'social-care': [],
  health: [
    {
      needs: 'Moderate hearing loss on both sides; aids are worn and checked twice a year.',
      provision: 'Training of staff in the use of a radio aid; review by audiology each term.',
      outcomes: ['Follows an instruction given from across the room, with the radio aid, four times in five.'],
    },
    {
      needs: 'Language is two years behind; understands three key words.',
      provision: 'A programme by a speech and language therapist, forty minutes a week, carried on by trained staff.',
      outcomes: ['Puts four words together to ask for what is wanted.', 'Understands before and after.'],
    },
    {
      needs: 'Tires after ten minutes’ walk; stairs need a rail and a hand.',
      provision: 'Physiotherapy each fortnight; a chair that supports the trunk; rest when asked for.',
      outcomes: ['Moves between rooms alone.'],
    },
    {
      needs: 'Wakes four times a night; the paediatrician has begun treatment and reviews it.',
      provision: 'Review in three months; a sleep diary.',
      outcomes: ['Sleeps six hours in a row.'],
    },
  ],
  school: [
    {
      strengths: 'Draws for an hour and remembers every map.',
      needs: 'Leaves the room when it is loud; reads as a child two years younger.',
      provision: 'A quiet room to go to; ten minutes of reading with an adult each day.',
      outcomes: ['Stays for a whole morning.', 'Reads a page alone.'],
    },
    {
      strengths: 'Kind to younger children; counts beyond a hundred.',
      needs: 'Is understood by few; gives up speaking by noon.',
      provision: 'Signs in every lesson; a small group for talking, three times a week.',
      outcomes: ['Tells two others what happened at home.'],
    },
  ],
  'educational-psychology': [
    {
      strengths: 'Reasons well with pictures.',
      needs: 'Holds two things in mind where others hold five; worries before each change.',
      provision: 'Tasks in steps with pictures; a plan of the day; a trusted adult at arrival.',
      outcomes: ['Begins a task within a minute of being shown it.'],
    },
    {
      strengths: 'Persists with what interests.',
      needs: 'Attention is that of a child of three; joins no game.',
      provision: 'Play led by an adult, beside one other child, daily.',
      outcomes: ['Takes turns five times with one other child.'],
    },
  ],
} as const satisfies Readonly<Record<Adviser, readonly object[]>>;

export const questionsTo = {
  health: ['What are the health needs, and what provision do they call for?'],
  school: ['What has been tried, with what effect, and what more is needed?'],
  'educational-psychology': ['What are the needs in learning and in feeling safe, and what would meet them?'],
} as const;

export const authorsOf = {
  health: ['Community paediatrician', 'Speech and language therapist', 'Specialist nurse'],
  school: ['SENCO', 'Head teacher'],
  'educational-psychology': ['Educational psychologist'],
} as const;

export const outcomesOfPlans = [
  ['Tells an adult what is wrong before leaving the room.'],
  ['Plays with one other child for ten minutes.', 'Eats lunch in the hall.'],
  ['Reads a page alone.'],
] as const;
