/** A question, and the answers of which it may get some: ids of statistics or terms, or none. */
export interface Question {
  asked: string;
  /** It must get these, all of them and no other. */
  answers?: string[];
  /** It may get some of these or nothing. */
  allowed?: string[];
}

const answered = (asked: string, ...answers: string[]): Question => ({ asked, answers });
const allowing = (asked: string, ...allowed: string[]): Question => ({ asked, allowed });
/** A trap: it looks like a number or a term that we have, and is not it. */
const none = (asked: string): Question => ({ asked, answers: [] });

/** What readers ask, and what may stand above the results as the answer. */
export const questions: Question[] = [
  // Time limits
  answered('How many working days to notify', 'rapid-reviews-notify-days'),
  answered('how many days to notify the panel', 'rapid-reviews-notify-days'),
  answered('deadline for notifying the Panel', 'rapid-reviews-notify-days'),
  answered(
    'how long does a council have to notify the Panel of a serious incident',
    'rapid-reviews-notify-days',
  ),
  answered('how many days for a rapid review', 'rapid-reviews-days'),
  // No source shows whether its days are working days.
  none('how many working days for a rapid review'),
  answered('how long to complete a rapid review', 'rapid-reviews-days'),
  none('how many working days to notify Ofsted'),
  none('how many working days to notify the parents'),
  none('how many weeks for a rapid review'),
  none('how many working days for the Panel to reply'),
  none('how long does a local child safeguarding practice review take'),
  // Another group
  none('How many black children died'),
  none('how many children died'),
  none('how many boys died by suicide'),
  none('how many children die of abuse each year'),
  none('how many children are abused each year'),
  none('how many teenagers were stabbed'),
  none('how many children die suddenly each year'),
  none('what percentage of children have a mental health condition'),
  none('what percentage of fatal incidents had domestic abuse'),
  none('what percentage of families are known to social care'),
  none('how many home educated children are abused'),
  none('how many looked after children are there'),
  none('how many social workers are there'),
  allowing('how many home educated children died', 'home-education-deaths'),
  answered("how many home educated children died in the Panel's paper", 'home-education-deaths'),
  answered('how many children died in the report on race and racism', 'race-children-died'),
  // Another part of the same group
  none('what percentage of suicides were fatal incidents'),
  none('what percentage of children with a mental health condition died by suicide'),
  answered('what percentage of fatal incidents were suicide', 'annual-2020-suicide-fatal'),
  answered('what percentage of fatal incidents were SUDI in 2020', 'annual-2020-sudi-fatal'),
  answered(
    'what percentage of non-fatal incidents had domestic abuse',
    'annual-2020-domestic-abuse-nonfatal',
  ),
  answered('what proportion of reviews featured neglect', 'annual-2022-neglect'),
  none('what proportion of reviews did not feature neglect'),
  // Another time
  none('how many children died by suicide in 2023'),
  none('how many serious incidents were notified in 2023'),
  none('how many serious incidents were notified last year'),
  none('how many serious incidents are notified each year'),
  none('how many serious incidents were notified since 2020'),
  none('how many serious incident notifications in March 2021'),
  none('what percentage of fatal incidents were suicide in 2022'),
  answered(
    'how many notifications in 2020',
    'panel-notifications-2020',
    'dfe-notifications-2020',
    'dfe-notifications-2021',
  ),
  answered(
    'how many serious incident notifications in the year to March 2026',
    'dfe-notifications-2026',
  ),
  answered(
    'how many children are home educated',
    'home-education-number-2023',
    'home-education-number-2025',
  ),
  answered('how many children are home educated in 2025', 'home-education-number-2025'),
  none('how many children are home educated in 2019'),
  // Another place
  none('how many serious incidents in Wales'),
  none('how many children are home educated in Wales'),
  none('how many babies die suddenly in Scotland each year'),
  none('how many babies die suddenly each year in England'),
  none('how many notifications in Leeds in 2020'),
  none('how many serious incidents in my area'),
  answered('how many babies die suddenly each year', 'sudi-yearly-deaths'),
  // Something that we have no number for
  none('how many children have bruises'),
  none('how many roads'),
  none('how many people read the report'),
  // Parts of a review
  answered('how many reviews were studied for the race report', 'race-reviews'),
  answered('how many reviews referred to a MARAC', 'domestic-abuse-reviews-marac'),
  answered(
    'how many incidents in the national review of child sexual abuse in the family environment',
    'csa-family-incidents',
  ),
  none('how many recommendations did the government accept'),
  // Terms
  answered('MASH', 'multi-agency-safeguarding-hub'),
  answered('what is MASH?', 'multi-agency-safeguarding-hub'),
  answered('what does LAC stand for', 'looked-after-child'),
  answered('what is a serious case review', 'serious-case-review'),
  answered('SIDS meaning', 'sudden-infant-death-syndrome'),
  answered('neglect', 'neglect'),
  none('fathers'),
  none('who runs the MASH'),
  none('what is not neglect'),
  none('how do I refer to MASH'),
  none('do'),
  none('LAC placements'),
  none('can you define safety'),
];
