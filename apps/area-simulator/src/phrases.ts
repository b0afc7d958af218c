/** What a setting sees, in the words a key person would use. */
export const seenAtSetting = [
  {
    concern: 'Uses single words where others of the same age join three, and is hard to understand.',
    areasOfNeed: ['SLCN'],
    tried: 'Small talking group twice a week; picture cards at snack time.',
  },
  {
    concern: 'Turns to a voice from one side only and watches faces closely to follow a story.',
    areasOfNeed: ['HI', 'SLCN'],
    tried: 'Sitting close to whoever reads; visual timetable.',
  },
  {
    concern: 'Lines up the same cars every morning and is very upset when the routine of the day changes.',
    areasOfNeed: ['ASD'],
    tried: 'Now-and-next board; a quiet corner; the same key person at the door.',
  },
  {
    concern: 'Falls often, tires quickly on the stairs and does not yet hold a crayon.',
    areasOfNeed: ['PD'],
    tried: 'Low steps, thick crayons, and time on the soft mats each day.',
  },
  {
    concern: 'Cries for most of the session, does not settle with anybody and bites when others come near.',
    areasOfNeed: ['SEMH'],
    tried: 'Shorter sessions with a parent in the room; one key person.',
  },
  {
    concern: 'Plays as a much younger child does, and needs to be shown each step of a new task many times.',
    areasOfNeed: ['MLD', 'SLCN'],
    tried: 'Tasks in small steps; signs with every spoken instruction.',
  },
  {
    concern: 'Holds books very near, misses the ball when it comes from the left and feels for the edge of the step.',
    areasOfNeed: ['VI'],
    tried: 'Large pictures; bright tape on the edge of the step.',
  },
  {
    concern: 'Needs help with everything, is fed with a spoon and does not yet sit without support.',
    areasOfNeed: ['SLD', 'PD'],
    tried: 'Supportive chair lent by the nursery; one adult throughout the session.',
  },
  {
    concern: 'Does not answer to a name, points at nothing and plays best alone with water and sand.',
    areasOfNeed: ['ASD', 'SLCN'],
    tried: 'Joining the play beside, without words at first; singing each routine.',
  },
  {
    concern: 'Talks at home and has not spoken a word at the setting in two terms.',
    areasOfNeed: ['SLCN', 'SEMH'],
    tried: 'No pressure to speak; a friend chosen for every activity.',
  },
] as const;

/** What a clinic knows, said plainly enough for a coordinator to use. */
export const seenAtClinic = [
  {
    summary: 'Moderate hearing loss on one side; hearing aid being fitted.',
    concerning: 'both',
    helper: 'Northbank Deaf Children’s Group',
  },
  {
    summary: 'Language is about eighteen months behind; seen twice by speech and language therapy.',
    concerning: 'specialEducationalNeeds',
    helper: 'Northbank Early Talkers',
  },
  {
    summary: 'Down syndrome, confirmed soon after birth; heart reviewed and well.',
    concerning: 'both',
    helper: 'Northbank Families Together',
  },
  {
    summary: 'Cerebral palsy affecting both legs; walks with a frame, seen by physiotherapy.',
    concerning: 'both',
    helper: 'Northbank Families Together',
  },
  {
    summary: 'Waits for an autism assessment; social communication differs from what is usual at this age.',
    concerning: 'specialEducationalNeeds',
    helper: 'Northbank Autism Parents',
  },
  {
    summary: 'Low vision in both eyes; glasses worn all day, seen by the orthoptist.',
    concerning: 'disability',
    helper: 'Northbank Sight Circle',
  },
  {
    summary: 'Epilepsy, with a care plan for what to do in a seizure.',
    concerning: 'disability',
    helper: 'Northbank Families Together',
  },
  {
    summary: 'Born at twenty-six weeks; development is followed by community paediatrics.',
    concerning: 'both',
    helper: 'Northbank Early Start',
  },
  {
    summary: 'Global developmental delay; genetic tests have been sent.',
    concerning: 'both',
    helper: 'Northbank Families Together',
  },
  {
    summary: 'Feeding is difficult and weight gain slow; seen by dietetics and speech and language therapy.',
    concerning: 'disability',
    helper: 'Northbank Early Start',
  },
] as const;

/** What a clinic can say of a new baby. */
export const seenAtBirth = [
  'Newborn hearing screen not passed on either side; full hearing test booked.',
  'Cleft palate seen at birth; the feeding team visits at home.',
  'Down syndrome thought likely at birth; blood test sent.',
  'Talipes of both feet; first plaster next week.',
] as const;

/** What social care advises. `needs` and the rest are left out where the family is not known. */
export const advised = [
  {
    needs: 'The family cannot leave the child with anyone who does not sign.',
    provision: 'Three hours of short breaks a week with a signing carer.',
    outcomes: ['One afternoon a week with other children outside nursery.'],
  },
  {
    needs: 'Nights are broken and both parents are tired; a younger baby is at home.',
    provision: 'A sleep practitioner for eight weeks; a place at the Saturday play scheme.',
    outcomes: ['Sleeps six hours in a row on most nights.', 'The family has one free morning a week.'],
  },
  {
    needs: 'The bathroom is upstairs and the child is carried; lifting is becoming unsafe.',
    provision: 'An occupational therapist’s visit about a downstairs bathroom.',
    outcomes: ['Is washed safely without being carried.'],
  },
  {
    needs: 'Runs towards roads; one parent cannot take two children out alone.',
    provision: 'Two hours a week of a support worker for outings.',
    outcomes: ['Goes to the park once a week and comes home safe.'],
  },
  {
    needs: 'The child is seldom with others outside the family.',
    provision: 'A supported place at the community centre’s toddler group.',
    outcomes: ['Plays beside another child for ten minutes.'],
  },
] as const;

export const questions = [
  'Is the family known to you, and what do they need at home?',
  'What would help the family at home and in the community?',
  'Is the child known to the disabled children’s team, and are short breaks in place?',
] as const;

export const authors = [
  'Social worker, disabled children’s team',
  'Early help worker',
  'Advanced practitioner, assessment team',
] as const;

/** What families say once, in their own words (section A of a plan). */
export const viewsOfFamilies = [
  {
    views: 'Loves water and the dog next door, and hates hand dryers.',
    wishes: 'That somebody at lunch understands what is said.',
    whatHelps: 'Show the next thing before it happens.',
  },
  {
    views: 'Knows every bus and its driver. Mornings are hard.',
    aspirations: 'To go to the shop alone one day.',
    whatHelps: 'Ten minutes with nobody speaking, at the beginning of the day.',
  },
  {
    views: 'Sings all day at home. Nobody at the setting has heard it.',
    wishes: 'One friend.',
    whatHelps: 'Sing first, then ask.',
  },
] as const;

/** What a family says is wrong with what was told of its child. */
export const saidToBeWrong = [
  { says: 'This was before the glasses.', shouldSay: 'Sees the board from the middle of the room, with glasses.' },
  { says: 'Nobody asked us about this.' },
  { says: 'It is the other ear.', shouldSay: 'Turns to a voice from the right only.' },
] as const;

export const explanations = [
  'It describes what was seen on that day, and the later report says what is so now.',
  'The test was repeated and says the same.',
] as const;

export const actionsOfCouncil = [
  'visit',
  'observation',
  'meetingWithFamily',
  'adviceGiven',
  'referralMade',
  'noFurtherAction',
] as const;
